// In what order the letters of telephone numbers, dates, times and addresses are drawn where the
// script runs from right to left: measured letter by letter.

import assert from "node:assert/strict";
import { test } from "node:test";
import { expectNone, lookAt, open, opened, samples, unfold } from "./browser.mjs";

const it = opened();

const RIGHT_TO_LEFT = ["ar", "fa"];

test("there is a font for Arabic letters", async () => {
  const page = it.pages.find(({ path }) => path === "/ar/");
  const widths = await open(it, page, {}, (tab) =>
    tab.evaluate(() => {
      const pen = document.createElement("canvas").getContext("2d");
      pen.font = "100px sans-serif";
      // Letters that join are narrower than apart; boxes in place of missing letters are not.
      return { joined: pen.measureText("ببب").width, apart: pen.measureText("ب ب ب").width - 2 * pen.measureText(" ").width };
    }),
  );
  assert.ok(widths.joined < widths.apart * 0.9, "install fonts for Arabic: apt-get install fonts-noto-core");
});

for (const lang of RIGHT_TO_LEFT) {
  test(`numbers, times, dates and addresses are drawn in their order: ${lang}`, async () => {
    const counts = {};
    const pages = samples(it.pages, [lang]).filter((page) => page.lang === lang);
    const faults = await lookAt(it, pages, { viewport: { width: 1280, height: 800 } }, async (tab) => {
      await unfold(tab);
      const runs = await tab.evaluate(drawnRuns);
      return runs.flatMap((run) => judge(run, lang, counts));
    });
    expectNone(faults);
    for (const sort of ["telephone number", "time", "date", "address", "mail or web address", "Latin words"]) {
      assert.ok(counts[sort] > 3, `only ${counts[sort] ?? 0} of: ${sort}`);
    }
  });
}

test("the checks of this file find what is wrong", async () => {
  const page = it.pages.find(({ path }) => path === "/ar/");
  const faults = await lookAt(it, [page], {}, async (tab) => {
    await tab.evaluate(() => {
      document.querySelector("main").innerHTML = `<p><a href="tel:+493023125101">+49 30 23125 101</a></p>
        <p>المكان: <span lang="de">(Halle 2) Musterweg 5</span></p>
        <p><a href="https://a.example/">a.example/b/</a></p><p dir="ltr">20 نوفمبر 2026</p>`;
    });
    return (await tab.evaluate(drawnRuns)).flatMap((run) => judge(run, "ar", {}));
  });
  for (const sort of ["telephone number", "address", "mail or web address", "date"]) {
    assert.ok(faults.some((line) => line.includes(`${sort}:`)), `nothing is said of a wrong ${sort}`);
  }
});

/**
 * The lines of text of the page: of each, its text, what it is part of, and for each letter where
 * it is drawn; runs within the page.
 */
function drawnRuns() {
  const runs = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (node.data.trim() === "" || !element.checkVisibility() || element.closest(".skip, svg")) {
      continue;
    }
    const range = document.createRange();
    const letters = [...node.data].length === node.data.length ? [...node.data] : [];
    const places = letters.map((letter, index) => {
      range.setStart(node, index);
      range.setEnd(node, index + 1);
      const { left, right, top } = range.getBoundingClientRect();
      return { letter, middle: (left + right) / 2, width: right - left, top };
    });
    const link = element.closest("a")?.getAttribute("href") ?? "";
    runs.push({ places: places.filter(({ width }) => width > 0), link, lang: element.closest("[lang]").lang });
  }
  return runs;
}

/** What is wrong with how one text is drawn; counts what was looked at. */
function judge({ places, link, lang }, page, counts) {
  const text = places.map(({ letter }) => letter).join("");
  const faults = [];
  const check = (sort, from, to, wanted) => {
    counts[sort] = (counts[sort] ?? 0) + 1;
    const part = places.slice(from, to);
    const drawn = asDrawn(part);
    if (!drawn.every((line, index) => line === wanted(linesOf(part)[index]))) {
      faults.push(`${sort}: ${text.slice(from, to)} is drawn as ${drawn.join(" | ")}`);
    }
  };
  const whole = (sort) => check(sort, 0, places.length, (line) => line);
  const number = /[+(]?[\d۰-۹٠-٩][\d۰-۹٠-٩ ()/-]*[\d۰-۹٠-٩]/u;

  if (link.startsWith("tel:")) {
    const found = text.match(number);
    if (found) {
      check("telephone number", found.index, found.index + found[0].length, (line) => line);
    }
  } else if (/^(mailto:|https?:)/.test(link) && /[@./]/.test(text) && !/[\u0590-\u08ff]/u.test(text)) {
    whole("mail or web address");
  } else if (lang === "de" && /\d/.test(text) && !/[\u0590-\u08ff]/u.test(text)) {
    whole("address");
  } else if (lang !== page && !/[\u0590-\u08ff]/u.test(text)) {
    whole("Latin words");
  }
  for (const time of text.matchAll(/[\d۰-۹]{1,2}:[\d۰-۹]{2}/gu)) {
    check("time", time.index, time.index + time[0].length, (line) => line);
  }
  // Day, month, year from right to left, each number from left to right.
  for (const date of text.matchAll(/[\d۰-۹]{1,2} [\u0600-\u06ff\u200c]+ [\d۰-۹]{4}/gu)) {
    check("date", date.index, date.index + date[0].length, (line) => line.split(" ").reverse().map(mirrored).join(" "));
  }
  return faults;
}

/** A word as it is drawn from left to right: Arabic letters turn round, figures don't. */
function mirrored(word) {
  return /[\u0600-\u06ff]/u.test(word) && !/^[\d۰-۹]+$/u.test(word) ? [...word].reverse().join("") : word;
}

/** The letters by the lines that they are drawn in, as they are read. */
function linesOf(places) {
  const lines = [];
  for (const place of places) {
    const line = lines.at(-1);
    if (line && Math.abs(line[0].top - place.top) < 8) {
      line.push(place);
    } else {
      lines.push([place]);
    }
  }
  return lines.map((line) => line.map(({ letter }) => letter).join("").trim());
}

/** The letters from left to right, by line. */
function asDrawn(places) {
  const lines = new Map();
  for (const place of places) {
    const known = [...lines.keys()].find((top) => Math.abs(top - place.top) < 8) ?? place.top;
    lines.set(known, [...(lines.get(known) ?? []), place]);
  }
  return [...lines.values()].map((line) => {
    const sorted = line.toSorted((a, b) => a.middle - b.middle);
    return sorted.map(({ letter }) => letter).join("").trim();
  });
}
