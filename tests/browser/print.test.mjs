// On paper: what the page says, without its menus, and the way back to it.

import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";
import { PNG } from "pngjs";
import { expectNone, firstOfEach, lookAt, open, opened } from "./browser.mjs";
import { kindOf } from "./kinds.mjs";

const jsQR = createRequire(import.meta.url)("jsqr");

const it = opened();

/** A4 between the margins, at 96 px an inch. */
const PAPER = { viewport: { width: 672, height: 980 } };

test("paper shows no menus, and all that the page says", async () => {
  expectNone(await lookAt(it, firstOfEach(it.pages), PAPER, onPaper));
});

test("every kind of page becomes a PDF", async () => {
  expectNone(
    await lookAt(it, firstOfEach(it.pages, ["de", "ar"]), PAPER, async (tab) => {
      const pdf = (await tab.pdf({ preferCSSPageSize: true, tagged: true, format: "A4" })).toString("latin1");
      const sheets = [...pdf.matchAll(/\/Type \/Page\b/g)].length;
      return pdf.startsWith("%PDF-") && sheets > 0 ? [] : ["no PDF"];
    }),
  );
});

for (const lang of ["de", "ar"]) {
  test(`the square on paper is read as the short address that leads back: ${lang}`, async () => {
    const pages = firstOfEach(it.pages, [lang]).filter((page) => ["offer", "Anlaufstelle"].includes(kindOf(page).name));
    assert.equal(pages.length, 2);
    for (const page of pages) {
      const { printed, read } = await open(it, page, PAPER, readSquare);
      assert.equal(read, printed, page.path);
      const { pathname } = new URL(read);
      const short = it.pages.find(({ path }) => path === pathname);
      assert.ok(short?.html.includes(`href="${page.path}"`), `${read} doesn't lead to ${page.path}`);
    }
  });
}

test("nothing is read from a square that paper doesn't show whole", async () => {
  const page = it.pages.find((page) => page.lang === "de" && kindOf(page)?.name === "offer");
  const { read } = await open(it, page, PAPER, async (tab) => {
    await tab.evaluate(() => document.querySelector(".qr").setAttribute("viewBox", "0 0 20 20"));
    return readSquare(tab);
  });
  assert.equal(read, undefined);
});

/** The short address as it is printed in letters, and as a telephone reads it from the square. */
async function readSquare(tab) {
  await tab.emulateMedia({ media: "print" });
  const square = PNG.sync.read(await tab.locator(".qr").screenshot());
  const printed = (await tab.locator(".short_address a").innerText()).trim();
  const read = jsQR(new Uint8ClampedArray(square.data), square.width, square.height)?.data;
  return { printed, read };
}

test("the checks of this file find what is wrong", async () => {
  const page = it.pages.find(({ path }) => path === "/de/zahlen/");
  const faults = await open(it, page, PAPER, async (tab) => {
    await tab.evaluate(() => {
      document.querySelector("nav").style.setProperty("display", "block", "important");
      const sheet = new CSSStyleSheet();
      sheet.replaceSync("@media print { .lead { display: none } }");
      document.adoptedStyleSheets.push(sheet);
      document.querySelector("main").style.inlineSize = "1000px";
      document.querySelector("h1").style.cssText = "color: #fff";
      document.querySelector(".table table").style.minInlineSize = "2000px";
    });
    return onPaper(tab);
  });
  for (const fault of ["a menu", "is left out", "wider than", "cut off", "pale"]) {
    assert.ok(faults.some((line) => line.includes(fault)), `nothing is said of: ${fault}`);
  }
});

async function onPaper(tab) {
  await tab.emulateMedia({ media: "screen" });
  const onScreen = await tab.evaluate(textsOfMain);
  await tab.emulateMedia({ media: "print" });
  const printed = new Set((await tab.evaluate(textsOfMain)).map(({ text }) => text));
  const left = onScreen.filter(({ text, forScreens }) => !forScreens && !printed.has(text));
  return [...left.map(({ text }) => `is left out: ${text}`), ...(await tab.evaluate(paperFaults))];
}

/**
 * The texts of the main part, unfolded or not; runs within the page.
 *
 * For screens only are: ways to other pages and groups, what a script says of this very minute,
 * the search, a map in the browser, and the headings of groups that list offers again which paper has already (the
 * offers themselves are not left out).
 */
function textsOfMain() {
  const forScreens = [
    "nav, .no_print, .leave, .hint",
    ".open_now, .search",
    'dd:has(> [href^="https://www.openstreetmap.org/"]), .fact.position:not(:has([href^="geo:"]))',
    ".group:has(.pills)",
    ".family ~ .family :is(h2, h3, summary)",
  ].join(", ");
  const texts = [];
  const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.data.trim();
    const element = node.parentElement;
    if (text && element.checkVisibility({ contentVisibilityAuto: true })) {
      texts.push({ text, forScreens: element.closest(forScreens) !== null });
    }
  }
  return texts;
}

/** What should not be on paper, or not so; runs within the page. */
function paperFaults() {
  const faults = [];
  const shown = (one) => one.checkVisibility({ contentVisibilityAuto: true });
  for (const menu of document.querySelectorAll("nav, .skip, button, input, select")) {
    if (shown(menu)) {
      faults.push(`a menu or control: ${menu.tagName.toLowerCase()} ${menu.className}`);
    }
  }
  if (document.scrollingElement.scrollWidth > document.documentElement.clientWidth) {
    faults.push(`wider than the paper: ${document.scrollingElement.scrollWidth} px`);
  }
  for (const table of document.querySelectorAll(".table")) {
    if (shown(table) && table.scrollWidth > table.clientWidth + 1) {
      faults.push(`a table is cut off: ${table.scrollWidth} px of ${table.clientWidth}`);
    }
  }
  for (const folded of document.querySelectorAll("main details")) {
    if (shown(folded) && ![...folded.children].every(shown)) {
      faults.push("something stays folded");
    }
  }
  const pale = [...document.querySelectorAll("main *, .demonstration *")].filter((one) => {
    const [r, g, b] = getComputedStyle(one).color.match(/[\d.]+/g).map(Number);
    return shown(one) && one.tagName !== "svg" && 0.299 * r + 0.587 * g + 0.114 * b > 118;
  });
  faults.push(...pale.map((one) => `pale on white paper: ${one.tagName.toLowerCase()} ${one.className}`));
  const demonstration = document.querySelector(".demonstration, .said");
  if (!demonstration || !shown(demonstration)) {
    faults.push("paper doesn't say that this is a demonstration");
  }
  return faults;
}
