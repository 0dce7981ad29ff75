"""Texts of the interface: from the program's own messages, so that all generators say the same."""

import re
from functools import lru_cache

from model import AUDIENCES, FIELDS, REPOSITORY, TYPES

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
