"""Writes a corpus as a site of Zola.

Where Zola would make a whole value of a page or section to look up one title, its files hold the
title. The default language is none of the corpus, so that all have an address of the same form.
"""

import shutil

from model import AIDS, HERE, LEGAL, REVIEWED, RIGHT_TO_LEFT, TYPES, Corpus
from words import own_name, peer_messages
from writing import ASSETS, Folder, value

NO_LANGUAGE = "und"


def write(corpus: Corpus, folder):
    shutil.copytree(HERE / "zola", folder, dirs_exist_ok=True)
    out = Folder(folder)
    out.write("config.toml", _config(corpus))
    for name, path in ASSETS.items():
        out.write(f"static/assets/{name}", path.read_text(encoding="utf-8"))
    gemeinden_of = {
        kreis.path: [{"title": one.name, "path": one.path} for one in kreis.gemeinden]
        for kreis in corpus.kreise
    }
    for language in corpus.languages:
        _lists(corpus, out, language)
        for kreis in corpus.kreise:
            extra = {"list": "gemeinden", "list_label": "gemeinden-heading"}
            extra |= {"describe": "place-description", "gemeinden": gemeinden_of[kreis.path]}
            _section(out, kreis.path, language, kreis.name, "kreis.html", extra)
        for gemeinde in corpus.gemeinden:
            _gemeinde(corpus, out, gemeinde, language)
        for venue, offers in corpus.venues():
            _venue(out, venue, offers, language)
        for offer in corpus.offers:
            blocks = corpus.blocks(offer, language, lambda _, path: f"@/{path}.{language}.md")
            head = _offer(corpus, offer, language)
            out.write(f"content/{offer.path}.{language}.md", _page(head, blocks))


def _config(corpus):
    languages = corpus.languages
    directions = {tag: "rtl" if tag in RIGHT_TO_LEFT else "ltr" for tag in languages}
    names = {tag: own_name(tag) for tag in languages}
    lines = [
        'base_url = "https://messung.example"',
        f"default_language = {value(NO_LANGUAGE)}",
        "generate_feeds = false",
        "build_search_index = false",
        "minify_html = false",
        "",
        "[extra]",
        f"languages = {value(languages)}",
        f"types = {value(TYPES)}",
        f"legal = {value(sorted(LEGAL))}",
        f"aids = {value(sorted(AIDS, reverse=True))}",
        f"directions = {_table(directions)}",
        f"names = {_table(names)}",
    ]
    for tag in languages:
        texts = corpus.texts[tag]
        messages = peer_messages(corpus, tag, "{{{}}}".format)
        messages |= {f"page-{role}": title for role, title in texts["pages"].items()}
        lines += ["", f"[languages.{tag}]", f"title = {value(texts['site_title'])}"]
        lines.append('taxonomies = [{name = "art", render = false}, {name = "ort", render = false}]')
        lines += ["", f"[languages.{tag}.translations]"]
        lines += [f"{name} = {value(text)}" for name, text in messages.items()]
    return "\n".join(lines) + "\n"


def _lists(corpus, out, language):
    texts = corpus.texts[language]
    messages = peer_messages(corpus, language, "{{{}}}".format)
    _section(out, "", language, texts["site_title"], "start.html", {"lead": "start-lead"})
    gemeinden = messages["gemeinden-heading"]
    _section(out, "gemeinden", language, gemeinden, "gemeinden.html", {"lead": "gemeinden-lead"})
    extra = {"lead": "offers-lead", "count": len(corpus.offers)}
    _section(out, "angebote", language, messages["offers-heading"], "angebote.html", extra)
    _section(out, "kreise", language, "kreise", "gemeinden.html", {}, ["render = false"])
    venues = [venue for venue, _ in corpus.venues()]
    for kind, label in {"anlaufstellen": "anlaufstelle-kind-treffpunkt", "traeger": "traeger-kind-verein"}.items():
        extra = {"lead": f"{kind}-lead", "kind_label": label}
        ours = [venue for venue in venues if venue.kind == kind]
        extra["venues"] = [{"title": venue.title, "path": venue.path} for venue in ours]
        _section(out, kind, language, messages[f"{kind}-heading"], "venues.html", extra)
    for kind in TYPES:
        title = messages["offers-of-type"].replace("{type}", messages[f"art-{kind}"])
        extra = {"list": "angebote", "list_label": "offers-heading", "kind": kind}
        extra["describe"] = "offers-description"
        head = _head(title, "arten.html", extra)
        out.write(f"content/angebote/art/{kind}.{language}.md", _page(head))
    for role in LEGAL + AIDS:
        head = _head(texts["pages"][role], "text.html", {"legal": role in LEGAL})
        out.write(f"content/{role}.{language}.md", _page(head, [texts["notice"]]))


def _gemeinde(corpus, out, gemeinde, language):
    messages = peer_messages(corpus, language, "{{{}}}".format)
    way = {"list": "gemeinden", "list_label": "gemeinden-heading"}
    present = {offer.kind for offer in gemeinde.offers}
    kinds = [kind for kind in TYPES if kind in present]
    extra = way | {"describe": "place-description", "own_path": gemeinde.path, "kinds": kinds}
    _section(out, gemeinde.path, language, gemeinde.name, "gemeinde.html", extra)
    # Its offers count as pages of the Gemeinde.
    passing = ["render = false", "transparent = true"]
    _section(out, f"{gemeinde.path}/angebote", language, "", "gemeinde.html", {}, passing)
    for kind in kinds:
        title = messages["offers-of-type-at"].replace("{type}", messages[f"art-{kind}"])
        extra = way | {"describe": "offers-description"}
        extra |= {"kind": kind, "term": f"{gemeinde.key}/{kind}"}
        extra |= {"gemeinde": gemeinde.name, "gemeinde_path": gemeinde.path}
        head = _head(title.replace("{name}", gemeinde.name), "art.html", extra)
        out.write(f"content/{gemeinde.path}/art/{kind}.{language}.md", _page(head))


def _venue(out, venue, offers, language):
    postcode, town = venue.town
    gemeinden = dict.fromkeys(offer.gemeinde.path for offer in offers)
    sample = {"anlaufstellen": "sample-anlaufstelle", "traeger": "sample-traeger"}[venue.kind]
    extra = {
        "list": venue.kind,
        "list_label": f"{venue.kind}-heading",
        "sample": sample,
        "address": f"{venue.street}, {postcode} {town}",
        "gemeinden": list(gemeinden),
    }
    head = _head(venue.title, "venue.html", extra)
    out.write(f"content/{venue.path}.{language}.md", _page(head))


def _offer(corpus, offer, language):
    place, provider = corpus.meeting_place(offer.gemeinde), corpus.provider(offer.gemeinde)
    postcode, town = place.town
    amount, per = offer.cost or (0, "")
    extra = {
        "list": "gemeinden",
        "list_label": "gemeinden-heading",
        "gemeinde": offer.gemeinde.name,
        "gemeinde_path": offer.gemeinde.path,
        "kind": offer.kind,
        "place": place.title,
        "place_path": place.path,
        "address": f"{place.street}, {postcode} {town}",
        "provider": provider.title,
        "provider_path": provider.path,
        "days": "-".join(offer.days),
        "times": "-".join(time.replace(":", "") for time in offer.times),
        "pauses": offer.pauses,
        "cost": amount,
        "per": per,
        "spoken": "-".join(offer.spoken),
        "audiences": offer.audiences,
        "access": offer.access,
        "field": offer.field_of_action,
        "childcare": offer.childcare,
        "registration": offer.registration,
        "phone": offer.phone,
        "reviewed": REVIEWED,
    }
    summary = [f"description = {value(corpus.summary(offer, language))}"]
    terms = {"art": [offer.kind], "ort": [f"{offer.gemeinde.key}/{offer.kind}"]}
    lines = [f"taxonomies = {_table(terms)}"]
    return _head(corpus.title(offer, language), "offer.html", extra, summary + lines)


def _section(out, path, language, title, template, extra, lines=()):
    folder = f"content/{path}/" if path else "content/"
    out.write(f"{folder}_index.{language}.md", _page(_head(title, template, extra, lines)))


def _head(title, template, extra, lines=()):
    head = [f"title = {value(title)}", f"template = {value(template)}", *lines, "[extra]"]
    return head + [f"{name} = {_toml(given)}" for name, given in extra.items()]


def _toml(given):
    if isinstance(given, list) and given and isinstance(given[0], dict):
        return "[" + ", ".join(_table(one) for one in given) + "]"
    return value(given)


def _table(given):
    return "{" + ", ".join(f"{name} = {value(one)}" for name, one in given.items()) + "}"


def _page(head, blocks=()):
    body = "".join(f"\n{block}\n" for block in blocks)
    return "+++\n" + "\n".join(head) + "\n+++\n" + body
