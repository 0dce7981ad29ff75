#!/usr/bin/env python3
"""How long it takes from saving a file until the preview answers with the new bytes.

    python3 tests/bench/latency.py PROGRAM SITE [ROUNDS]

Starts `PROGRAM serve` over a copy of SITE, saves a record, a message and a template in turn, and
asks for a page that shows it until it does. Prints medians in milliseconds: of the answer, and of
the check of all pages that ends after it.
"""

import http.client
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path


class Preview:
    def __init__(self, program, root):
        command = [program, "serve", "--root", root, "--port", "0", "--date", "2026-11-20"]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        first = self.process.stdout.readline()
        self.port = int(re.search(r"localhost:(\d+)/", first).group(1))
        self.connection = http.client.HTTPConnection("127.0.0.1", self.port)

    def ask(self, path):
        self.connection.request("GET", path, headers={"Host": "localhost"})
        return self.connection.getresponse().read()

    def end(self):
        self.process.terminate()
        self.process.wait()


def wait(ask, wanted):
    begin = time.monotonic()
    while not wanted(ask()):
        time.sleep(0.0005)
        if time.monotonic() - begin > 60:
            sys.exit("the new bytes never came")


def measure(preview, file, change, page, rounds):
    """Seconds from saving until the page has the mark, and until everything is checked."""
    text = file.read_text(encoding="utf-8")
    answers, checks = [], []
    for number in range(rounds):
        mark = f"Marke{number:04}"
        new = change(text, mark)
        begin = time.monotonic()
        file.write_text(new, encoding="utf-8")
        wait(lambda: preview.ask(page), lambda body: mark.encode() in body)
        answers.append(time.monotonic() - begin)
        # It is answered once all pages of the site that is shown are checked.
        preview.ask("/build.json")
        checks.append(time.monotonic() - begin)
    file.write_text(text, encoding="utf-8")
    return answers, checks


def main():
    program, site = sys.argv[1], Path(sys.argv[2])
    rounds = int(sys.argv[3]) if len(sys.argv) > 3 else 15
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        for part in ("content", "locales", "themes"):
            if (site / part).exists():
                shutil.copytree(site / part, root / part)
        offer = sorted(root.glob("content/gemeinden/*/angebote/*.md"))[0]
        offer = offer.with_name(offer.name.split(".")[0] + ".md")
        page = "/de/" + str(offer.relative_to(root / "content").with_suffix("")) + "/"
        theme = re.search(r'^thema = "(.+)"', (root / "content/site.toml").read_text(), re.M)
        theme = theme.group(1) if theme else "kreis"
        template = root / "themes" / theme / "base.html"
        if not template.exists():
            template.parent.mkdir(parents=True, exist_ok=True)
            built_in = Path(__file__).parents[2] / "themes" / theme / "base.html"
            shutil.copy(built_in, template)
        message = root / "locales/de/site.ftl"
        preview = Preview(program, root)
        try:
            preview.ask(page)
            preview.ask("/build.json")
            title = lambda text, mark: re.sub(r'^titel = "', f'titel = "{mark} ', text, count=1, flags=re.M)
            site_title = lambda text, mark: re.sub(r"^site-title = .*", f"site-title = {mark}", text, flags=re.M)
            heading = lambda text, mark: re.sub(r"</title>", f" {mark}</title>", text, count=1)
            for name, file, change in (
                ("record", offer, title),
                ("message", message, site_title),
                ("template", template, heading),
            ):
                answers, checks = measure(preview, file, change, page, rounds)
                middle, last = statistics.median(answers), statistics.median(checks)
                print(f"{name:10} {middle * 1000:7.1f} ms   all checked {last * 1000:7.1f} ms")
        finally:
            preview.end()


if __name__ == "__main__":
    main()
