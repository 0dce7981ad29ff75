#!/usr/bin/env python3
"""Makes the same corpus for kreisweit, Hugo and Zola. `corpus.py --help` says more."""

import argparse
import shutil
import sys
from pathlib import Path

import write_hugo
import write_kreisweit
import write_zola
from model import SIZES, Corpus

WRITERS = {
    "kreisweit": write_kreisweit.write,
    "hugo": write_hugo.write,
    "zola": write_zola.write,
}


def main():
    options = argparse.ArgumentParser(
        description="Makes the same corpus for kreisweit, Hugo and Zola: samples, always the same.",
        epilog="; ".join(f"{size.name}: {sketch(size)}" for size in SIZES.values()),
    )
    options.add_argument("size", choices=SIZES)
    options.add_argument("generator", choices=WRITERS, help="for whom it is written")
    options.add_argument("folder", type=Path, help="where to; what is there is replaced")
    options.add_argument("--gemeinden", type=Path, help="another list than gemeinden.csv")
    asked = options.parse_args()
    make(Corpus(SIZES[asked.size], asked.gemeinden), asked.generator, asked.folder)


def make(corpus, generator, folder):
    """Writes a corpus for a generator to a folder, which takes the place of an earlier one."""
    marker = folder / ".corpus"
    if folder.exists() and any(folder.iterdir()) and not marker.exists():
        sys.exit(f"corpus.py: {folder} is not a corpus and not empty; nothing was changed")
    if folder.exists():
        shutil.rmtree(folder)
    folder.mkdir(parents=True)
    marker.write_text(f"{corpus.size.name} {generator}\n")
    WRITERS[generator](corpus, folder)


def sketch(size):
    gemeinden = "all" if size.gemeinden is None else size.gemeinden
    return f"{gemeinden} Gemeinden × {size.offers} offers × {size.languages} languages"


if __name__ == "__main__":
    main()
