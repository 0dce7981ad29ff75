"""Files and values, as all writers of a corpus spell them."""

import json
import os
from pathlib import Path

from model import HERE, REPOSITORY

# What every page loads, whoever makes it.
ASSETS = {
    "style.css": HERE / "style.css",
    "icon.svg": REPOSITORY / "themes/kreis/icon.svg",
}


class Folder:
    """A new folder that files are written to; each folder below it is made once."""

    def __init__(self, root):
        self.root = Path(root)
        self.made = set()

    def write(self, name, text):
        path = os.path.join(self.root, name)
        parent = os.path.dirname(path)
        if parent not in self.made:
            os.makedirs(parent, exist_ok=True)
            self.made.add(parent)
        with open(path, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)


def value(given):
    """A text, list or truth as TOML and JSON both spell it."""
    return json.dumps(given, ensure_ascii=False)
