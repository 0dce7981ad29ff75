"""Writes a corpus as a site of Hugo, with everything that makes Hugo fast: lists of a type and a
Gemeinde come from a content adapter rather than from files, what all pages share is cached."""

import shutil

from model import AIDS, HERE, LEGAL, RIGHT_TO_LEFT, TYPES, Corpus
from words import own_name, peer_messages
from writing import ASSETS, Folder, value


def write(corpus: Corpus, folder):
    shutil.copytree(HERE / "hugo", folder, dirs_exist_ok=True)
    out = Folder(folder)
    with open(folder / "hugo.toml", "a", encoding="utf-8") as config:
        config.write(_languages(corpus))
    for language in corpus.languages:
        messages = peer_messages(corpus, language, "{{{{ .{} }}}}".format)
        lines = [f"{name} = {value(text)}\n" for name, text in messages.items()]
        out.write(f"i18n/{language}.toml", "".join(lines))
    for name, path in ASSETS.items():
        out.write(f"static/assets/{name}", path.read_text(encoding="utf-8"))
    for language in corpus.languages:
        suffix = "" if language == "de" else f".{language}"
        _lists(corpus, out, language, suffix)
        for kreis in corpus.kreise:
            head = [f"title = {value(kreis.name)}", 'type = "kreis"']
            gemeinden = [gemeinde.path for gemeinde in kreis.gemeinden]
            head += ["[params]", 'list = "/gemeinden"', f"gemeinden = {value(gemeinden)}"]
            out.write(f"content/{kreis.path}/_index{suffix}.md", _page(head))
        for gemeinde in corpus.gemeinden:
            head = [f"title = {value(gemeinde.name)}", 'type = "gemeinde"']
            out.write(f"content/{gemeinde.path}/_index{suffix}.md", _page(head))
        for venue, offers in corpus.venues():
            out.write(f"content/{venue.path}{suffix}.md", _venue(venue, offers))
        for offer in corpus.offers:
            blocks = corpus.blocks(offer, language, lambda _, path: f"/{path}")
            page = _page(_offer(corpus, offer, language), blocks)
            out.write(f"content/{offer.path}{suffix}.md", page)
    out.write("data/arten.json", value({"alle": TYPES, "gemeinden": _types(corpus)}))


def _types(corpus):
    """The types of offers that each Gemeinde has."""
    types = {}
    for gemeinde in corpus.gemeinden:
        present = {offer.kind for offer in gemeinde.offers}
        kinds = [kind for kind in TYPES if kind in present]
        types[gemeinde.key] = {"name": gemeinde.name, "kinds": kinds}
    return types


def _languages(corpus):
    lines = []
    for weight, language in enumerate(corpus.languages, start=1):
        direction = "rtl" if language in RIGHT_TO_LEFT else "ltr"
        lines += [
            "",
            f"[languages.{language}]",
            f"weight = {weight}",
            f"label = {value(own_name(language))}",
            f"direction = {value(direction)}",
            f"title = {value(corpus.texts[language]['site_title'])}",
        ]
    return "\n".join(lines) + "\n"


def _lists(corpus, out, language, suffix):
    texts = corpus.texts[language]
    messages = peer_messages(corpus, language, str)
    out.write(f"content/_index{suffix}.md", _page([f"title = {value(texts['site_title'])}"]))
    lists = {
        "gemeinden": ("gemeinden-heading", "gemeinden"),
        "angebote": ("offers-heading", "angebote"),
        "anlaufstellen": ("anlaufstellen-heading", "venues"),
        "traeger": ("traeger-heading", "venues"),
    }
    for folder, (label, layout) in lists.items():
        head = [f"title = {value(messages[label])}", 'type = "liste"', f"layout = {value(layout)}"]
        out.write(f"content/{folder}/_index{suffix}.md", _page(head))
    # No page of its own: /kreise/ is nothing but a folder.
    head = ["title = 'kreise'", "[build]", 'render = "never"', 'list = "never"']
    out.write(f"content/kreise/_index{suffix}.md", _page(head))
    for role in LEGAL + AIDS:
        head = [f"title = {value(texts['pages'][role])}", "[params]"]
        head.append(f"legal = {value(role in LEGAL)}")
        out.write(f"content/{role}{suffix}.md", _page(head, [texts["notice"]]))


def _venue(venue, offers):
    postcode, town = venue.town
    head = [
        f"title = {value(venue.title)}",
        'type = "venue"',
        "[params]",
        f"kind = {value(venue.kind)}",
        f"list = {value(f'/{venue.kind}')}",
        f"address = {value(f'{venue.street}, {postcode} {town}')}",
        f"offers = {value([offer.path for offer in offers])}",
    ]
    return _page(head)


def _offer(corpus, offer, language):
    amount, per = offer.cost or (0, "")
    return [
        f"title = {value(corpus.title(offer, language))}",
        f"description = {value(corpus.summary(offer, language))}",
        'type = "angebot"',
        "[params]",
        f"kind = {value(offer.kind)}",
        f"gemeinde = {value(offer.gemeinde.path)}",
        f"place = {value(corpus.meeting_place(offer.gemeinde).path)}",
        f"provider = {value(corpus.provider(offer.gemeinde).path)}",
        f"days = {value('-'.join(offer.days))}",
        f"times = {value('-'.join(time.replace(':', '') for time in offer.times))}",
        f"pauses = {value(offer.pauses)}",
        f"cost = {amount}",
        f"per = {value(per)}",
        f"spoken = {value('-'.join(offer.spoken))}",
        f"audiences = {value(offer.audiences)}",
        f"access = {value(offer.access)}",
        f"field = {value(offer.field_of_action)}",
        f"childcare = {value(offer.childcare)}",
        f"registration = {value(offer.registration)}",
        f"phone = {value(offer.phone)}",
        'reviewed = "2026-11-02"',
    ]


def _page(head, blocks=()):
    body = "".join(f"\n{block}\n" for block in blocks)
    return "+++\n" + "\n".join(head) + "\n+++\n" + body
