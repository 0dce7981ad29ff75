"""Whether another generator's pages say what kreisweit's say.

For every page of the other, kreisweit has one at the same address: the same title, description,
canonical address, languages for search engines, language switcher; on an offer's page the same
words in the same order and none more; on every other page all links and words of the other's, in
whatever order (generators sort by the rules of a language or not). Pages and words that only
kreisweit has are work that only kreisweit does.
"""

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser

# What a browser sets apart, so that words don't run together where the source has no space.
BLOCK = re.compile(r"<(?=/?(?:p|h[1-6]|ul|ol|li|dl|dt|dd|div|section|nav|main|header|footer)\b)")
# Marks that isolate words of another direction, and what joins letters.
INVISIBLE = dict.fromkeys((0x200B, 0x200E, 0x200F, 0x2066, 0x2067, 0x2068, 0x2069))


@dataclass
class Verdict:
    """What a comparison has found."""

    compared: int = 0
    faults: list[str] = field(default_factory=list)


def html_files(folder):
    """The pages of a site by their addresses, but for what is shown where nothing is."""
    paths = sorted(Path(folder).rglob("index.html"))
    return [path.relative_to(folder).as_posix() for path in paths]


def compare(ours, other, limit=None):
    """Compares pages of the other site, or so many of them, evenly spread."""
    verdict = Verdict()
    pages = [page for page in html_files(other) if "/" in page]
    step = 1 if limit is None else max(1, len(pages) // limit)
    for page in pages[::step]:
        verdict.compared += 1
        mine = Path(ours, page)
        if not mine.exists():
            verdict.faults.append(f"{page}: kreisweit has no such page")
            continue
        fault = _difference(mine, Path(other, page))
        if fault:
            verdict.faults.append(f"{page}: {fault}")
    return verdict


def _difference(mine, other):
    """What is different, in a sentence; None if nothing is."""
    mine, other = _read(mine), _read(other)
    for what, read in HEAD.items():
        if read(mine) != read(other):
            return f"{what}: {read(mine)} is not {read(other)}"
    ours, theirs = _words(mine, "main"), _words(other, "main")
    is_offer = mine.css_first("p.kind") is not None
    if is_offer and ours != theirs:
        return f"the offer says {_first_difference(ours, theirs)}"
    for part in ("main", "nav.menu", "nav.breadcrumb", "footer"):
        missing = Counter(_words(other, part)) - Counter(_words(mine, part))
        if missing:
            return f"{part} of kreisweit doesn't say {' '.join(missing)}"
        missing = _addresses(other, part) - _addresses(mine, part)
        if missing:
            return f"{part} of kreisweit doesn't lead to {' '.join(sorted(missing))}"
    return None


def _read(path):
    html = path.read_text(encoding="utf-8")
    return LexborHTMLParser(BLOCK.sub(" <", html))


def _links(page, selector, name, value):
    """In one order, whichever it has: languages are listed by weight or by name."""
    return sorted((one.attributes.get(name), one.attributes[value]) for one in page.css(selector))


def _content(page, selector, name):
    found = page.css_first(selector)
    return None if found is None else found.attributes[name]


HEAD = {
    "title": lambda page: _plain(page.css_first("title").text()),
    "description": lambda page: _content(page, 'meta[name="description"]', "content"),
    "canonical": lambda page: _content(page, 'link[rel="canonical"]', "href"),
    "alternates": lambda page: _links(page, 'link[rel="alternate"]', "hreflang", "href"),
    "language": lambda page: (page.root.attributes["lang"], page.root.attributes["dir"]),
    "switcher": lambda page: _links(page, "nav.languages a", "lang", "href"),
}


def _plain(text):
    """Words with one space between them, digits as Europe writes them."""
    text = unicodedata.normalize("NFC", text.translate(INVISIBLE))
    text = "".join(str(unicodedata.digit(sign, sign)) for sign in text)
    return " ".join(text.split())


def _words(page, selector):
    part = page.css_first(selector)
    return [] if part is None else _plain(part.text()).split()


def _addresses(page, selector):
    """Where a part of the page leads within the site."""
    links = (one.attributes.get("href") for one in page.css(f"{selector} a"))
    return {link for link in links if link and link.startswith("/")}


def _first_difference(ours, theirs):
    at = next((at for at, pair in enumerate(zip(ours, theirs)) if pair[0] != pair[1]), None)
    at = min(len(ours), len(theirs)) if at is None else at
    near = slice(max(0, at - 3), at + 6)
    return f"“{' '.join(ours[near])}”, not “{' '.join(theirs[near])}”"
