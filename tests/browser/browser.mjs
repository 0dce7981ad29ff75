// The system's Chromium and what it shows of the built site.
//
// Settings come as environment variables from tests/run:
//   KREISWEIT_SITE      the folder of the built site
//   KREISWEIT_KLAR      that of the same in the theme `klar`, in German and Arabic, as of 14 December
//   KREISWEIT_CHROMIUM  the browser's program
//   KREISWEIT_LANGUAGES the languages that are looked at instead of the usual: `de` or `de,ar`

import { after, before } from "node:test";
import { chromium } from "playwright-core";
import { firstOfEach as firstOfEachIn, fullest, KINDS, kindOf, REFRESH } from "./kinds.mjs";
import { pagesOf, serve } from "./site.mjs";

/** The languages whose pages are looked at: the source, right to left, plain words, long words. */
export const LANGUAGES = process.env.KREISWEIT_LANGUAGES?.split(",") ?? ["de", "ar", "de-simple", "uk"];

/** A small phone and a desk. */
export const WIDTHS = [320, 1280];

const FLAGS = [
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--no-default-browser-check",
  // Same pixels on every machine.
  "--font-render-hinting=none",
  "--force-color-profile=srgb",
];

/**
 * What every window's clock shows, so that a run by day and one by night agree: a Friday morning
 * soon after the day that the site is built for, when most offices are open.
 */
const MOMENT = new Date("2026-11-27T10:00:00+01:00");

/** How many distinct faults a failure tells. */
const MOST = 30;

/** How many pages are open at a time. */
const AT_ONCE = 2;

/**
 * The site that a setting names and a browser for the tests of one file, opened before the first
 * and closed after the last of them. The value's fields are there once the tests run.
 */
export function opened(setting = "KREISWEIT_SITE") {
  const it = {};
  before(async () => {
    const folder = required(setting);
    it.pages = pagesOf(folder);
    it.server = await serve(folder);
    it.browser = await launch();
  });
  after(async () => {
    await it.browser?.close();
    it.server?.close();
  });
  return it;
}

export async function launch(more = []) {
  // A sandbox needs a user to leave to; root has none.
  const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return chromium.launch({
    executablePath: required("KREISWEIT_CHROMIUM"),
    args: [...FLAGS, ...sandbox, ...more],
  });
}

function required(name) {
  const value = process.env[name];
  if (!value) {
    throw new Error(`${name} is not set; run these tests by tests/run browser`);
  }
  return value;
}

/** All languages that the site has, unless told otherwise. */
export function languages(pages) {
  const all = [...new Set(pages.map((page) => page.lang))].filter((lang) => lang !== undefined);
  return process.env.KREISWEIT_LANGUAGES ? LANGUAGES : all;
}

/** Those pages of the languages that show all that each kind of page can show. */
export function samples(pages, languages = LANGUAGES) {
  return [undefined, ...languages].flatMap((lang) =>
    KINDS.flatMap((kind) => fullest(pages.filter((page) => page.lang === lang && kindOf(page) === kind))),
  );
}

/** One page of each kind and language: the fullest. */
export function firstOfEach(pages, languages = LANGUAGES) {
  return firstOfEachIn(pages, languages);
}

/**
 * Shows every page and calls `look(tab, page)`, a few at a time. Each text that it returns is a
 * fault; the faults of all pages come back, the same one once with its count. Pages follow each
 * other in the same windows, which are set anew for each. With the option `apart`, every page has a
 * window of its own; with `empty`, the window is still empty when `look` gets it.
 */
export async function lookAt(it, pages, { apart = false, empty = false, ...options }, look) {
  const waiting = [...pages];
  const faults = new Faults();
  const next = async (see) => {
    for (let page = waiting.shift(); page; page = waiting.shift()) {
      for (const fault of await see(page)) {
        faults.add(fault, page.path);
      }
    }
  };
  const anew = async (tab, page) => {
    await setAnew(tab, options);
    await (empty ? tab.goto("about:blank") : show(it, tab, page));
    return look(tab, page);
  };
  const work = () =>
    apart
      ? next((page) => open(it, page, { empty, ...options }, look))
      : inWindow(it, options, (tab) => next((page) => anew(tab, page)));
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return faults.lines();
}

/**
 * Opens one page in a window of its own and gives back what `look(tab, page)` does. With the option
 * `empty`, the window is still empty when `look` gets it.
 */
export async function open(it, page, { empty = false, ...options }, look) {
  return inWindow(it, options, async (tab) => {
    if (!empty) {
      await show(it, tab, page);
    }
    return look(tab, page);
  });
}

const VIEWPORT = { width: 1280, height: 800 };

async function inWindow(it, options, use) {
  const context = await it.browser.newContext({ viewport: VIEWPORT, ...options });
  try {
    await context.clock.setFixedTime(MOMENT);
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}

/** Takes back what was done to a window since it was opened. */
async function setAnew(tab, options) {
  await tab.setViewportSize(options.viewport ?? VIEWPORT);
  await tab.emulateMedia({
    media: "screen",
    colorScheme: options.colorScheme ?? "light",
    contrast: options.contrast ?? "no-preference",
    forcedColors: options.forcedColors ?? "none",
    reducedMotion: options.reducedMotion ?? "no-preference",
  });
}

/** Goes to a page. A former address leads on at once, so it is shown without that line. */
export async function show(it, tab, page) {
  if (REFRESH.test(page.html)) {
    const still = (route) => route.fulfill({ contentType: "text/html", body: page.html.replace(REFRESH, "") });
    await tab.route(`**${page.path}`, still, { times: 1 });
  }
  await tab.goto(it.server.origin + page.path);
}

/** Opens all that can be opened, so that what is hidden at first is looked at too. */
export async function unfold(tab) {
  await tab.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
}

/** Distinct faults, how often each occurs, and where it was seen first. */
class Faults {
  seen = new Map();

  add(fault, where) {
    const places = this.seen.get(fault) ?? [];
    places.push(where);
    this.seen.set(fault, places);
  }

  lines() {
    const byCount = [...this.seen].sort(([a, one], [b, two]) => two.length - one.length || (a < b ? -1 : 1));
    return byCount.map(([fault, places]) => `${places.length} × ${fault}\n      ${places.sort().slice(0, 3).join("  ")}`);
  }
}

/** Fails with the faults, if there are any. */
export function expectNone(faults) {
  if (faults.length > 0) {
    const error = new Error(`${faults.length} distinct faults:\n\n${faults.slice(0, MOST).join("\n")}\n`);
    error.stack = "";
    throw error;
  }
}
