"""What a corpus says, whichever generator it is written for.

Places come from the official list of Gemeinden (gemeinden.csv), texts from texts/<language>.json.
Offers are samples: nothing in them exists. The same size is the same corpus on every machine.
"""

import csv
import json
import random
import re
import unicodedata
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).parent
REPOSITORY = HERE.parent.parent

LANGUAGES = ("de", "en", "ar", "uk", "ru", "tr", "fa", "fr", "pl", "ro")
RIGHT_TO_LEFT = ("ar", "fa")

TYPES = (
    "beratung", "sprache", "sport", "kultur", "hobby", "begegnung", "kinder", "bildung", "arbeit",
    "gesundheit", "frauen", "ehrenamt", "wohnen", "umwelt",
    "musik", "reparieren", "garten", "digitales",
)  # fmt: skip
AUDIENCES = (
    "alle", "kinder", "jugendliche", "erwachsene", "eltern", "frauen", "maenner", "aeltere",
    "neuzugewanderte", "ehrenamtliche",
)  # fmt: skip
FIELDS = ("arbeit-ausbildung", "sprache-bildung", "soziale-integration", "wohnen", "freizeit")
ACCESS = ("stufenlos", "wc", "aufzug", "parkplatz")

# What is formatted by rules of the language is drawn from few values, so that generators without
# such rules can be given the finished texts (values.json).
WEEKDAYS = ("mo", "di", "mi", "do", "fr", "sa")
DAYS = (*((day,) for day in WEEKDAYS), ("mo", "mi"), ("di", "do"), ("mi", "fr"))
TIMES = (
    ("09:00", "10:30"), ("10:00", "12:00"), ("14:00", "15:30"), ("15:30", "17:00"),
    ("16:00", "18:00"), ("17:30", "19:00"), ("18:00", "20:00"), ("19:00", "21:30"),
)  # fmt: skip
COSTS = ((3, "termin"), (5, "termin"), (12, "monat"), (20, "monat"), (25, "kurs"), (60, "kurs"))
SPOKEN = (("de",), ("de", "en"), ("de", "ar"), ("de", "uk", "ru"), ("de", "tr"), ("de", "en", "fr"))

REVIEWED = "2026-11-02"
TODAY = "2026-11-20"
BASE = "https://messung.example/"
LEGAL = ("impressum", "datenschutz", "barrierefreiheit")
AIDS = ("leichte-sprache", "gebaerdensprache")

# Lists of more offers than this are split by Gemeinde (the program does so, and so do the others).
LONGEST_LIST = 500


@dataclass(frozen=True)
class Size:
    """How much there is of everything."""

    name: str
    offers: int
    languages: int
    # The official keys of the Kreise; None for all.
    kreise: tuple[str, ...] | None
    # So many Gemeinden in all, of those that share their name with no other; None for all.
    gemeinden: int | None = None
    # Whether meeting places and providers belong to the Kreis rather than to each Gemeinde.
    shared: bool = False


# Nordfriesland has more Gemeinden than any of the first three sizes needs.
SIZES = {
    "S": Size("S", offers=20, languages=4, kreise=("01054",), gemeinden=10),
    "M": Size("M", offers=60, languages=6, kreise=("01054",), gemeinden=30),
    "L": Size("L", offers=200, languages=10, kreise=("01054",), gemeinden=50),
    "N": Size("N", offers=5, languages=5, kreise=None, shared=True),
}


@dataclass
class Kreis:
    key: str
    ags: str
    name: str
    land: str
    is_town: bool
    gemeinden: list["Gemeinde"] = field(default_factory=list)

    @property
    def path(self):
        return f"kreise/{self.key}"


@dataclass
class Gemeinde:
    key: str
    ags: str
    name: str
    kind: str
    postcode: str
    area: str
    population: str
    position: tuple[str, str]
    kreis: Kreis = field(repr=False)
    offers: list["Offer"] = field(default_factory=list)

    @property
    def path(self):
        return f"gemeinden/{self.key}"


@dataclass
class Venue:
    """A meeting place or a provider; both have a name and nothing else to say."""

    home: Kreis | Gemeinde
    kind: str

    @property
    def key(self):
        return {"anlaufstellen": "muster-treff", "traeger": "muster-verein"}[self.kind]

    @property
    def path(self):
        return f"{self.home.path}/{self.kind}/{self.key}"

    @property
    def title(self):
        what = {"anlaufstellen": "Muster-Treff", "traeger": "Muster-Verein"}[self.kind]
        return f"{what} {self.home.name}"

    @property
    def street(self):
        return "Musterstraße 1"

    @property
    def town(self):
        gemeinde = self.home if isinstance(self.home, Gemeinde) else self.home.gemeinden[0]
        return gemeinde.postcode, gemeinde.name


@dataclass
class Offer:
    gemeinde: Gemeinde = field(repr=False)
    number: int
    key: str
    kind: str
    text: int
    more: int
    days: tuple[str, ...]
    times: tuple[str, str]
    cost: tuple[int, str] | None
    spoken: tuple[str, ...]
    audiences: tuple[str, ...]
    field_of_action: str
    access: tuple[str, ...]
    childcare: bool
    registration: bool
    pauses: bool
    phone: str
    following: str

    @property
    def path(self):
        return f"{self.gemeinde.path}/angebote/{self.key}"


class Corpus:
    """All of it."""

    def __init__(self, size, gemeinden_file=None):
        self.size = size
        self.languages = LANGUAGES[: size.languages]
        self.texts = {tag: _json(HERE / "texts" / f"{tag}.json") for tag in self.languages}
        self.kreise = _kreise(size, gemeinden_file or HERE / "gemeinden.csv")
        for at, gemeinde in enumerate(self.gemeinden):
            gemeinde.offers = self._offers(gemeinde, at)

    @property
    def gemeinden(self):
        return [gemeinde for kreis in self.kreise for gemeinde in kreis.gemeinden]

    @property
    def offers(self):
        return [offer for gemeinde in self.gemeinden for offer in gemeinde.offers]

    def _offers(self, gemeinde, at):
        draw = random.Random(f"{self.size.name} {gemeinde.ags}")
        texts = self.texts["de"]["offers"]
        drawn = [draw.randrange(len(texts)) for _ in range(self.size.offers)]
        keys = [
            f"{slug(texts[text]['title'])}-{number}" for number, text in enumerate(drawn, start=1)
        ]
        return [
            Offer(
                gemeinde=gemeinde,
                number=number,
                key=keys[number - 1],
                kind=TYPES[(at + number) % len(TYPES)],
                text=text,
                more=draw.choice([at for at in range(len(texts)) if _goes_with(texts, text, at)]),
                days=draw.choice(DAYS),
                times=draw.choice(TIMES),
                cost=draw.choice(COSTS) if draw.random() < 0.4 else None,
                spoken=draw.choice(SPOKEN),
                audiences=_some(draw, AUDIENCES, 3),
                field_of_action=draw.choice(FIELDS),
                access=_some(draw, ACCESS, 3),
                childcare=draw.random() < 0.2,
                registration=draw.random() < 0.5,
                pauses=draw.random() < 0.5,
                phone=f"+49 30 23125 {100 + draw.randrange(900)}",
                following=keys[number % len(keys)],
            )
            for number, text in enumerate(drawn, start=1)
        ]

    def meeting_place(self, gemeinde):
        return Venue(gemeinde.kreis if self.size.shared else gemeinde, "anlaufstellen")

    def provider(self, gemeinde):
        return Venue(gemeinde.kreis if self.size.shared else gemeinde, "traeger")

    def venues(self):
        """Every meeting place and every provider, each with the offers there."""
        homes = self.kreise if self.size.shared else self.gemeinden
        for home in homes:
            gemeinden = home.gemeinden if isinstance(home, Kreis) else [home]
            offers = [offer for gemeinde in gemeinden for offer in gemeinde.offers]
            yield Venue(home, "anlaufstellen"), offers
            yield Venue(home, "traeger"), offers

    def title(self, offer, language):
        text = self.texts[language]["offers"][offer.text]
        return f"{text['title']} {offer.gemeinde.name} {offer.number}"

    def summary(self, offer, language):
        return self.texts[language]["offers"][offer.text]["summary"]

    def blocks(self, offer, language, link):
        """The Markdown of an offer, block by block; `link` spells a link to a record by its path."""
        texts = self.texts[language]["offers"]
        blocks = texts[offer.text]["blocks"] + last_section(texts[offer.more]["blocks"])
        targets = {
            "{meeting_place}": link(offer, self.meeting_place(offer.gemeinde).path),
            "{next}": link(offer, f"{offer.gemeinde.path}/angebote/{offer.following}"),
        }
        return [_filled(block, targets) for block in blocks]


def last_section(blocks):
    """The last heading and what stands below it; all, if there is no heading."""
    headings = [at for at, block in enumerate(blocks) if block.startswith("#")]
    return blocks[headings[-1] :] if headings else blocks


def _goes_with(texts, one, more):
    """Whether the last section of the second text says nothing that the first has said."""
    return not set(last_section(texts[more]["blocks"])) & set(texts[one]["blocks"])


def slug(text):
    """An address of small letters, digits and hyphens."""
    for letter, spelled in (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss")):
        text = text.replace(letter, spelled).replace(letter.upper(), spelled)
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub("[^a-z0-9]+", "-", plain.lower()).strip("-")


def _filled(block, targets):
    for name, target in targets.items():
        block = block.replace(name, target)
    return block


def _some(draw, values, most):
    chosen = draw.sample(values, draw.randint(1, most))
    return tuple(value for value in values if value in chosen)


def _json(path):
    return json.loads(path.read_text(encoding="utf-8"))


def _kreise(size, file):
    with open(file, encoding="utf-8", newline="") as lines:
        rows = [row for row in csv.DictReader(lines) if int(row["bevoelkerung"]) > 0]
    if size.kreise is not None:
        rows = [row for row in rows if row["ags"][:5] in size.kreise]
    if size.gemeinden is not None:
        names = Counter(_spoken(row["name"]) for row in rows)
        rows = [row for row in rows if names[_spoken(row["name"])] == 1][: size.gemeinden]
    kreis_keys = _keys({row["ags"][:5]: _spoken(row["kreis"]) for row in rows})
    keys = _keys({row["ags"]: _spoken(row["name"]) for row in rows})
    kreise = {}
    for row in rows:
        number = row["ags"][:5]
        kreis = kreise.get(number)
        if kreis is None:
            kreis = kreise[number] = _kreis(row, kreis_keys[number])
        kreis.gemeinden.append(_gemeinde(row, keys[row["ags"]], kreis))
    return list(kreise.values())


def _kreis(row, key):
    is_town = row["art"] in ("kreisfreie Stadt", "Stadtkreis")
    name = _spoken(row["kreis"])
    if not is_town and "kreis" not in name.lower() and "region" not in name.lower():
        name = f"Landkreis {name}"
    return Kreis(key, row["ags"][:5], name, slug(row["land"]), is_town)


def _gemeinde(row, key, kreis):
    kinds = {
        "Gemeinde": "gemeinde",
        "Stadt": "stadt",
        "Markt": "markt",
        "Große Kreisstadt": "grosse-kreisstadt",
        "kreisfreie Stadt": "kreisfreie-stadt",
        "Stadtkreis": "kreisfreie-stadt",
        "gemeindefreies Gebiet, bewohnt": "gemeindefreies-gebiet",
    }
    return Gemeinde(
        key=key,
        ags=row["ags"],
        name=_spoken(row["name"]),
        kind=kinds[row["art"]],
        postcode=row["postleitzahl"],
        area=row["flaeche_km2"],
        population=row["bevoelkerung"],
        position=(row["breitengrad"], row["laengengrad"]),
        kreis=kreis,
    )


def _spoken(name):
    """Kiel for "Kiel, Landeshauptstadt"."""
    return name.split(",")[0]


def _keys(names):
    """A key for each number; who shares a name has the number in it."""
    slugs = [slug(name) for name in names.values()]
    counts = Counter(slugs)
    return {
        number: f"{one}-{number}" if counts[one] > 1 else one
        for number, one in zip(names, slugs, strict=True)
    }

