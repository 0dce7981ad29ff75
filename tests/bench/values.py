#!/usr/bin/env python3
"""Writes values.json: what kreisweit makes of times, prices and lists by the rules of a language.

Hugo and Zola have no such rules, or others; they are given the finished texts, so that all pages
say the same. Run it again when the program formats something differently (the check for equal
text then tells): `values.py KREISWEIT`, with the path of the program.
"""

import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser

import write_kreisweit
from model import COSTS, DAYS, HERE, LANGUAGES, REVIEWED, SPOKEN, TIMES, TODAY, Corpus, Size
from words import label

SIZE = Size("values", offers=40, languages=len(LANGUAGES), kreise=("01054",), gemeinden=10)


def main(program):
    corpus = Corpus(SIZE)
    with tempfile.TemporaryDirectory() as folder:
        site, out = Path(folder, "site"), Path(folder, "out")
        write_kreisweit.write(corpus, site)
        command = [program, "build", "--root", site, "--out", out, "--date", TODAY]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        values = {tag: _values(corpus, out, tag) for tag in corpus.languages}
    wanted = len(DAYS) + len(TIMES) + len({amount for amount, _ in COSTS}) + len(SPOKEN) + 1
    for tag, found in values.items():
        if len(found) != wanted:
            sys.exit(f"values.py: {tag} has {len(found)} of {wanted} values")
    text = json.dumps(values, ensure_ascii=False, indent=1, sort_keys=True)
    (HERE / "values.json").write_text(text + "\n", encoding="utf-8")


def days_name(days):
    return "days-" + "-".join(days)


def times_name(times):
    return "times-" + "-".join(time.replace(":", "") for time in times)


def money_name(amount):
    return f"money-{amount}"


def spoken_name(languages):
    return "spoken-" + "-".join(languages)


def _values(corpus, out, tag):
    found = {}
    weekly = _pattern(tag, "when-and-time", when=_pattern(tag, "recurrence-weekly"))
    for offer in corpus.offers:
        html = (out / tag / offer.path / "index.html").read_text(encoding="utf-8")
        page = LexborHTMLParser(html)
        rows = _rows(page)
        days, times = re.fullmatch(weekly, rows[label(tag, "offer-when")]).groups()
        found[days_name(offer.days)] = days
        found[times_name(offer.times)] = times
        found[spoken_name(offer.spoken)] = rows[label(tag, "offer-languages")]
        if offer.cost is not None:
            amount, per = offer.cost
            price = _pattern(tag, f"cost-per-{per}")
            money = re.fullmatch(price, rows[label(tag, "offer-cost")]).group(1)
            found[money_name(amount)] = money
        reviewed = page.css_first("p.reviewed").text()
        date = re.fullmatch(_pattern(tag, "reviewed-on"), reviewed.strip()).group(1)
        found[f"date-{REVIEWED}"] = date
    return found


def _pattern(tag, name, **known):
    """A message as a regular expression with a group for each value that isn't known."""
    parts = re.split(r"\{ \$(\w+) \}", label(tag, name))
    texts, names = parts[::2], parts[1::2]
    pattern = re.escape(texts[0])
    for value, text in zip(names, texts[1:], strict=True):
        pattern += known.get(value, "(.+?)") + re.escape(text)
    return pattern


def _rows(page):
    """The first value of each row of facts."""
    rows = {}
    for name in page.css("dl.facts dt"):
        rows.setdefault(name.text().strip(), name.next.next.text().strip())
    return rows


if __name__ == "__main__":
    main(sys.argv[1])
