// Pages fit: a small phone, four times as large, text twice as large, more space between letters.

import assert from "node:assert/strict";
import { test } from "node:test";
import { expectNone, firstOfEach, LANGUAGES, languages, lookAt, opened, samples, unfold } from "./browser.mjs";
import { layoutFaults, textSizes } from "./layout.mjs";

const it = opened();

/** The spacing that WCAG 1.4.12 names. */
const SPACING = `* {
  line-height: 1.5 !important;
  letter-spacing: .12em !important;
  word-spacing: .16em !important;
}
p { margin-block-end: 2em !important; }`;

test("every kind of page fits 320 px in every language", async () => {
  const phone = { viewport: { width: 320, height: 568 } };
  expectNone(await lookAt(it, samples(it.pages, languages(it.pages)), phone, laidOut));
});

test("every kind of page fits a window of 1280 px at 400 %", async () => {
  const zoomed = { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 };
  const faults = async (tab) => [...(await laidOut(tab)), ...(await coveredBySticky(tab))];
  expectNone(await lookAt(it, firstOfEach(it.pages, ["de"]), zoomed, faults));
});

test("text grows to twice its size and still fits", async () => {
  const desk = { viewport: { width: 1280, height: 800 } };
  expectNone(await lookAt(it, firstOfEach(it.pages), desk, grown));
});

for (const width of [320, 1280]) {
  test(`text can be spaced out at ${width} px`, async () => {
    const window = { viewport: { width, height: 800 } };
    const spaced = async (tab) => {
      await addStyle(tab, SPACING);
      return laidOut(tab);
    };
    expectNone(await lookAt(it, firstOfEach(it.pages), window, spaced));
  });
}

test("the checks of this file find what is wrong", async () => {
  const page = it.pages.find(({ path }) => path === "/de/");
  const broken = `h1 { inline-size: 2000px } .lead { margin-block-start: -2em } .name { font-size: 17px; }
    .demonstration { block-size: 1em; overflow: hidden } .pills { gap: 0 } .pills li { block-size: 8px } .pills a { min-block-size: 0; block-size: 8px }`;
  const faults = await lookAt(it, [page], {}, async (tab) => {
    await addStyle(tab, broken);
    return [...(await laidOut(tab)), ...(await grown(tab))];
  });
  for (const fault of ["scrolls sideways", "out of the window", "cut off", "over other text", "too near", "doesn't grow"]) {
    assert.ok(faults.some((line) => line.includes(fault)), `nothing is said of what ${fault}`);
  }
});

async function laidOut(tab) {
  await unfold(tab);
  return tab.evaluate(layoutFaults);
}

/** As if the reader had set the size of text in the browser to twice the usual. */
async function grown(tab) {
  await unfold(tab);
  const before = await tab.evaluate(textSizes);
  await addStyle(tab, "html { font-size: 200% !important; }");
  const after = await tab.evaluate(textSizes);
  // What changes with the width of the window need not double.
  const small = before.filter(({ size }, index) => after[index] && after[index].size < size * 1.45);
  return [...small.map(({ tag, part }) => `doesn't grow: ${tag} ${part}`), ...(await laidOut(tab))];
}

/** What stays in place while the page scrolls must leave most of the window free. */
function coveredBySticky(tab) {
  return tab.evaluate(() => {
    const stuck = [...document.querySelectorAll("body *")].filter((one) => ["sticky", "fixed"].includes(getComputedStyle(one).position));
    const covering = stuck.filter((one) => one.getBoundingClientRect().height > innerHeight / 2);
    return covering.map((one) => `covers half the window at 400 %: ${one.className}`);
  });
}

/** Adds a style sheet as a reader's own: no content security policy applies to it. */
async function addStyle(tab, css) {
  await tab.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, css);
}
