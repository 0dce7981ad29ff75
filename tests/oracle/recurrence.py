"""Prints on which dates `python-dateutil` lets rules recur. One JSON object a line:

    {"weeks": 2, "days": ["mo"], "first": "2026-12-28", "pauses": false,
     "from": "2026-12-01", "until": "2027-03-01", "dates": ["2026-12-28", …]}
    {"months": ["5. fr", "letzter mo"], "first": null, …}

With pauses, the public holidays of Niedersachsen (library `holidays`) and the closures that
`tests/oracle.rs` knows too are taken out. Every rule is worked out with its time in Berlin, so
that the change of clocks is part of it.
"""

import json
import random
import sys
from datetime import date, datetime, time, timedelta

# A neighbour of this file has the name of a library; its folder must not be searched first.
sys.path.pop(0)

import holidays  # noqa: E402
from dateutil import rrule, tz  # noqa: E402

BERLIN = tz.gettz("Europe/Berlin")
WEEKDAYS = dict(zip(
    ["mo", "di", "mi", "do", "fr", "sa", "so"],
    [rrule.MO, rrule.TU, rrule.WE, rrule.TH, rrule.FR, rrule.SA, rrule.SU],
))
NTH = {"1.": 1, "2.": 2, "3.": 3, "4.": 4, "5.": 5, "letzter": -1}
YEARS = range(2015, 2041)
HOLIDAYS = holidays.Germany(subdiv="NI", years=YEARS)
# First and last day of each year's closure and of its summer holidays.
CLOSURES = [((12, 27), (12, 31)), ((7, 10), (8, 20))]


def pauses():
    yield from HOLIDAYS
    for year in YEARS:
        for first, last in CLOSURES:
            day, last = date(year, *first), date(year, *last)
            while day <= last:
                yield day
                day += timedelta(days=1)


PAUSES = frozenset(pauses())


def month_day(rule):
    nth, day = rule.split(" ")
    return WEEKDAYS[day](NTH[nth])


def say(rule, first, start, end, with_pauses, clock):
    def at(day):
        return datetime.combine(day, clock, tzinfo=BERLIN)

    options = {"dtstart": at(first or start), "until": at(end)}
    if "weeks" in rule:
        found = rrule.rrule(
            rrule.WEEKLY, interval=rule["weeks"], wkst=rrule.MO,
            byweekday=[WEEKDAYS[day] for day in rule["days"]], **options)
    else:
        found = rrule.rrule(
            rrule.MONTHLY, byweekday=[month_day(day) for day in rule["months"]], **options)
    recurring = rrule.rruleset()
    recurring.rrule(found)
    if with_pauses:
        for day in PAUSES:
            recurring.exdate(at(day))
    times = [found for found in recurring if found.date() >= start]
    # The time on the wall stays what it is, on both sides of a change of clocks.
    assert all(found.time() == clock for found in times)
    print(json.dumps({
        **rule,
        "first": first and first.isoformat(), "pauses": with_pauses,
        "from": start.isoformat(), "until": end.isoformat(),
        "dates": [found.date().isoformat() for found in times],
    }))


def known_edges():
    """Rules about which calendars are known to err."""
    whole = (date(2015, 1, 1), date(2040, 12, 31))
    noon, doubled = time(12), time(2, 30)
    for day in WEEKDAYS:
        # Fifth and last days: in February, in leap years, at the ends of months.
        for nth in NTH:
            say({"months": [f"{nth} {day}"]}, None, *whole, False, noon)
        say({"months": [f"5. {day}", f"letzter {day}"]}, None, *whole, False, noon)
        # Years with 53 weeks (2015, 2020, 2026, 2032, 2037) and both changes of clocks.
        for weeks in (1, 2, 3, 4, 5, 52):
            for first in (date(2015, 1, 1), date(2016, 2, 29), date(2019, 12, 30)):
                say({"weeks": weeks, "days": [day]}, first, first, whole[1], False, doubled)
    # A first date on another day than those of the rule: its week counts from Monday.
    for offset in range(7):
        first = date(2026, 12, 28) + timedelta(days=offset)
        rule = {"weeks": 2, "days": ["mo", "do", "so"]}
        say(rule, first, date(2026, 12, 1), date(2028, 3, 31), False, noon)


def any_rules(count):
    """Rules, first dates, stretches and pauses by chance, the same ones each time."""
    chance = random.Random(2026)
    for _ in range(count):
        days = chance.sample(list(WEEKDAYS), chance.randint(1, 4))
        start = date(2015, 1, 1) + timedelta(days=chance.randrange(24 * 365))
        first = start + timedelta(days=chance.randint(-500, 100))
        first = max(first, date(2015, 1, 1))
        end = start + timedelta(days=chance.randint(0, 700))
        if chance.random() < 0.5:
            rule = {"weeks": chance.randint(1, 6), "days": days}
        else:
            rule = {"months": [f"{chance.choice(list(NTH))} {day}" for day in days]}
        clock = time(chance.randrange(24), chance.choice([0, 30]))
        say(rule, first, start, end, chance.random() < 0.4, clock)


known_edges()
any_rules(600)
