"""Prints what the library `holidays` says are the public holidays in Germany, and what
`python-dateutil` says is Easter Sunday. One JSON object a line:

    {"land": "bayern", "gemeinde": "09761000", "catholic": false, "year": 2026,
     "days": [["2026-01-01", "holiday-new-year"], …]}
    {"easter": ["2015-04-05", "2016-03-27", …]}
"""

import json
import sys

# This file has the library's name; its folder must not be searched first.
sys.path.pop(0)

import holidays  # noqa: E402
from dateutil.easter import easter  # noqa: E402

LAENDER = {
    "baden-wuerttemberg": "BW",
    "bayern": "BY",
    "berlin": "BE",
    "brandenburg": "BB",
    "bremen": "HB",
    "hamburg": "HH",
    "hessen": "HE",
    "mecklenburg-vorpommern": "MV",
    "niedersachsen": "NI",
    "nordrhein-westfalen": "NW",
    "rheinland-pfalz": "RP",
    "saarland": "SL",
    "sachsen": "SN",
    "sachsen-anhalt": "ST",
    "schleswig-holstein": "SH",
    "thueringen": "TH",
}

# The library's category "catholic" has no entry for other Länder.
LAENDER_WITH_CATHOLIC_HOLIDAY = {"bayern", "sachsen", "thueringen"}

NAMES = {
    "Neujahr": "new-year",
    "Heilige Drei Könige": "epiphany",
    "Frauentag": "womens-day",
    "Karfreitag": "good-friday",
    "Ostersonntag": "easter-sunday",
    "Ostermontag": "easter-monday",
    "Erster Mai": "labour-day",
    "Christi Himmelfahrt": "ascension",
    "Pfingstsonntag": "whit-sunday",
    "Pfingstmontag": "whit-monday",
    "Fronleichnam": "corpus-christi",
    "Augsburger Hohes Friedensfest": "peace-festival",
    "Mariä Himmelfahrt": "assumption",
    "Weltkindertag": "world-childrens-day",
    "Tag der Deutschen Einheit": "unity-day",
    "Reformationstag": "reformation-day",
    "Allerheiligen": "all-saints",
    "Buß- und Bettag": "repentance-day",
    "Erster Weihnachtstag": "christmas-day",
    "Zweiter Weihnachtstag": "second-christmas-day",
    "75. Jahrestag der Befreiung vom Nationalsozialismus "
    "und der Beendigung des Zweiten Weltkriegs in Europa": "liberation-day",
    "80. Jahrestag der Befreiung vom Nationalsozialismus "
    "und der Beendigung des Zweiten Weltkriegs in Europa": "liberation-day",
    "75. Jahrestag des Aufstandes vom 17. Juni 1953": "uprising-day",
}


def days(subdivision, year, categories):
    calendar = holidays.Germany(
        subdiv=subdivision, years=year, categories=categories, language="de"
    )
    return sorted(
        [date.isoformat(), "holiday-" + NAMES[name]]
        for date in calendar
        for name in calendar.get_list(date)
    )


def say(land, gemeinde, catholic, year, found):
    print(json.dumps({
        "land": land, "gemeinde": gemeinde, "catholic": catholic, "year": year, "days": found,
    }))


for year in range(2015, 2041):
    for land, subdivision in LAENDER.items():
        say(land, None, False, year, days(subdivision, year, ("public",)))
        if land in LAENDER_WITH_CATHOLIC_HOLIDAY:
            found = days(subdivision, year, ("public", "catholic"))
            say(land, None, True, year, found)
    say("bayern", "09761000", False, year, days("Augsburg", year, ("public",)))

print(json.dumps({"easter": [easter(year).isoformat() for year in range(1583, 4100)]}))
