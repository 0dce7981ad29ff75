"""Texts of the interface: from the program's own messages, so that all generators say the same."""

import json
import re
from functools import lru_cache

from model import AUDIENCES, FIELDS, HERE, REPOSITORY, TYPES

# What the templates for Hugo and Zola say; those for kreisweit name what they use themselves.
USED = (
    "page-title", "skip-link", "menu-main-label", "footer-label", "breadcrumb-label", "home",
    "language-switch-label", "footer-licence", "sample-offer", "sample-anlaufstelle",
    "sample-traeger", "notice-machine", "notice-binding", "start-lead", "start-what",
    "gemeinden-heading", "gemeinden-lead", "offers-heading", "offers-lead", "offers-all",
    "offers-of-type", "offers-of-type-at", "anlaufstellen-heading",
    "anlaufstellen-lead", "anlaufstelle-kind-treffpunkt", "traeger-heading", "traeger-lead",
    "traeger-kind-verein", "place-offers-by-type", "place-offers-own", "with-count",
    "offer-type", "offer-facts", "contact", "offer-when", "recurrence-weekly", "when-and-time",
    "pause-feiertage", "offer-where", "map-service", "offer-cost", "cost-free", "cost-per-monat",
    "cost-per-termin", "cost-per-kurs", "offer-languages", "offer-audience",
    "offer-who-may-come", "offer-everyone", "offer-childcare-label", "offer-childcare",
    "offer-access", "access-stufenlos", "access-wc", "access-aufzug", "access-parkplatz",
    "offer-serves", "offer-field", "offer-registration", "registration-needed",
    "registration-not-needed", "offer-contact", "offer-traeger", "responsible", "reviewed-on",
    "contact-address", "place-on-map", "place-description", "offers-description",
)  # fmt: skip

LINE = re.compile(r"^([a-z][a-z0-9-]*) = (.*)$")


@lru_cache
def messages(file, language):
    """The messages of one line each of `locales/<language>/<file>`, as Fluent spells them."""
    path = REPOSITORY / "locales" / language / file
    lines = (LINE.match(line) for line in path.read_text(encoding="utf-8").splitlines())
    return {line[1]: line[2] for line in lines if line}


def label(language, name):
    """The interface's text `name`; KeyError if it isn't one line."""
    return messages("ui.ftl", language)[name]


def site_messages(corpus, language):
    """What a site has to name itself: itself, its types of offers, audiences, fields of action."""
    texts = corpus.texts[language]
    known = messages("site.ftl", language)
    named = {"site-title": texts["site_title"], "site-short": texts["site_short"]}
    for kind in TYPES:
        named[f"art-{kind}"] = texts["types"].get(kind) or known[f"art-{kind}"]
    for audience in AUDIENCES:
        named[f"zielgruppe-{audience}"] = known[f"zielgruppe-{audience}"]
    for field in FIELDS:
        named[f"handlungsfeld-{field}"] = known[f"handlungsfeld-{field}"]
    return named


def own_name(language):
    """What a language calls itself."""
    return label(language, "language-own-name")


def peer_messages(corpus, language, variable):
    """Everything that the templates for Hugo and Zola say; `variable` spells a value by its name."""
    messages = {name: label(language, name) for name in USED} | site_messages(corpus, language)
    spelled = {
        name: re.sub(r"\{ \$(\w+) \}", lambda found: variable(found[1]), text)
        for name, text in messages.items()
    }
    return spelled | _values()[language]


@lru_cache
def _values():
    return json.loads((HERE / "values.json").read_text(encoding="utf-8"))
