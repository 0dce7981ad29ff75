"""Writes a corpus as a site of kreisweit."""

import posixpath
import shutil

from fingerprint import fingerprint
from model import AIDS, AUDIENCES, BASE, FIELDS, HERE, LEGAL, REVIEWED, TYPES, Corpus
from words import site_messages
from writing import ASSETS, Folder, value


def write(corpus: Corpus, folder):
    out = Folder(folder)
    out.write("content/site.toml", _site(corpus))
    for kreis in corpus.kreise:
        out.write(f"content/{kreis.path}/kreis.md", _kreis(kreis))
    for gemeinde in corpus.gemeinden:
        out.write(f"content/{gemeinde.path}/gemeinde.md", _gemeinde(gemeinde))
    for venue, _ in corpus.venues():
        out.write(f"content/{venue.path}.md", _venue(venue))
    for offer in corpus.offers:
        blocks = corpus.blocks(offer, "de", _link)
        title, summary = corpus.title(offer, "de"), corpus.summary(offer, "de")
        head = _offer(corpus, offer, title, summary)
        out.write(f"content/{offer.path}.md", _record(head, blocks))
        stand = [fingerprint(text) for text in (title, summary, *blocks)]
        for language in corpus.languages[1:]:
            head = _translation(corpus.title(offer, language), corpus.summary(offer, language), stand)
            blocks = corpus.blocks(offer, language, _link)
            out.write(f"content/{offer.path}.{language}.md", _record(head, blocks))
    _pages(corpus, out)
    for language in corpus.languages:
        messages = site_messages(corpus, language)
        lines = [f"{name} = {text}\n" for name, text in messages.items()]
        out.write(f"locales/{language}/site.ftl", "".join(lines))
    shutil.copytree(HERE / "kreisweit", folder, dirs_exist_ok=True)
    for name, path in ASSETS.items():
        shutil.copy(path, folder / "themes/bench" / name)


def _link(offer, path):
    """From the offer's file to another, as editors write it."""
    return posixpath.relpath(f"{path}.md", posixpath.dirname(offer.path))


def _site(corpus):
    lines = [
        "# Erzeugt von tests/bench/corpus.py.",
        f"adresse = {value(BASE)}",
        f"kreise = {value([kreis.path for kreis in corpus.kreise])}",
        'thema = "bench"',
        f"arten = {value(TYPES)}",
        f"zielgruppen = {value(AUDIENCES)}",
        f"handlungsfelder = {value(FIELDS)}",
    ]
    for at, language in enumerate(corpus.languages):
        lines += ["", "[[sprachen]]", f"kuerzel = {value(language)}"]
        fallback = ["en", "de"] if at > 1 else ["de"]
        if at > 0:
            lines.append(f"rueckfall = {value(fallback)}")
    return "\n".join(lines) + "\n"


def _kreis(kreis):
    return _record(
        [
            f"titel = {value(kreis.name)}",
            f"schluessel = {value(kreis.ags)}",
            f"land = {value(kreis.land)}",
            f"art = {value('kreisfreie-stadt' if kreis.is_town else 'landkreis')}",
            f"geprueft = {REVIEWED}",
        ]
    )


def _gemeinde(gemeinde):
    return _record(
        [
            f"titel = {value(gemeinde.name)}",
            f"schluessel = {value(gemeinde.ags)}",
            f"art = {value(gemeinde.kind)}",
            f"kreis = {value(gemeinde.kreis.path)}",
            f"plz = {value([gemeinde.postcode])}",
            f"flaeche_km2 = {gemeinde.area}",
            f"bevoelkerung = {gemeinde.population}",
            "bevoelkerung_stand = 2019-12-31",
            f"position = [{', '.join(gemeinde.position)}]",
            f"geprueft = {REVIEWED}",
            "[quelle]",
            'titel = "Statistisches Bundesamt, Gemeindeverzeichnis"',
            'lizenz = "dl-de/by-2-0"',
            "stand = 2019-12-31",
        ]
    )


def _venue(venue):
    is_place = venue.kind == "anlaufstellen"
    postcode, town = venue.town
    return _record(
        [
            f"titel = {value(venue.title)}",
            "beispiel = true",
            f"art = {value('treffpunkt' if is_place else 'verein')}",
            f"geprueft = {REVIEWED}",
            "[anschrift]",
            f"strasse = {value(venue.street)}",
            f"plz = {value(postcode)}",
            f"ort = {value(town)}",
        ]
    )


def _offer(corpus, offer, title, summary):
    contact = ["[[kontakte]]", f"name = {value('Musterkontakt')}", f"telefon = {value(offer.phone)}"]
    lines = [
        f"titel = {value(title)}",
        f"kurz = {value(summary)}",
        "beispiel = true",
        f"art = {value(offer.kind)}",
        f"handlungsfeld = {value(offer.field_of_action)}",
        f"traeger = {value(corpus.provider(offer.gemeinde).key)}",
        f"zielgruppen = {value(offer.audiences)}",
        f"sprachen = {value(offer.spoken)}",
        f"ort = {value(corpus.meeting_place(offer.gemeinde).key)}",
        f"zugang = {value(offer.access)}",
        f"geprueft = {REVIEWED}",
        f"zustaendig = {value(corpus.provider(offer.gemeinde).key)}",
    ]
    if offer.cost is None:
        lines.append("kostenlos = true")
    if offer.childcare:
        lines.append("kinderbetreuung = true")
    lines += ["[anmeldung]", f"noetig = {value(offer.registration)}"]
    if offer.cost is not None:
        amount, per = offer.cost
        lines += ["[[kosten]]", f"betrag = {amount}", f"je = {value(per)}"]
    start, end = offer.times
    lines += [
        "[[zeiten]]",
        'takt = "woche"',
        f"tage = {value(offer.days)}",
        f"von = {value(start)}",
        f"bis = {value(end)}",
    ]
    if offer.pauses:
        lines.append('pause = ["feiertage"]')
    return lines + contact


def _translation(title, summary, stand):
    return [
        f"titel = {value(title)}",
        f"kurz = {value(summary)}",
        'herkunft = "maschine"',
        f"stand = {value(stand)}",
    ]


def _pages(corpus, out):
    original = corpus.texts["de"]
    for role in LEGAL + AIDS:
        head = [f"titel = {value(original['pages'][role])}", f"geprueft = {REVIEWED}"]
        head.append(f"rolle = {value(role)}")
        if role == "barrierefreiheit":
            # Some Laender name no body that readers can turn to; the site must.
            head += [
                "[erklaerung]",
                f"erstellt = {REVIEWED}",
                'vereinbarkeit = "nicht-bewertet"',
                'mail = "barrierefrei@messung.example"',
                'stelle = "Muster-Stelle"',
            ]
        notice = original["notice"]
        out.write(f"content/seiten/{role}.md", _record(head, [notice]))
        stand = [fingerprint(text) for text in (original["pages"][role], notice)]
        for language in corpus.languages[1:]:
            texts = corpus.texts[language]
            head = [f"titel = {value(texts['pages'][role])}", 'herkunft = "maschine"']
            head.append(f"stand = {value(stand)}")
            out.write(f"content/seiten/{role}.{language}.md", _record(head, [texts["notice"]]))


def _record(head, blocks=()):
    body = "".join(f"\n{block}\n" for block in blocks)
    return "+++\n" + "\n".join(head) + "\n+++\n" + body
