// Search and filters as a visitor uses them: by keyboard, in words of her language or of the letter
// in her hand, with the way back and forth.

import assert from "node:assert/strict";
import { test } from "node:test";
import { axeFaults } from "./axe.mjs";
import { expectNone, lookAt, open, opened, WIDTHS } from "./browser.mjs";
import { layoutFaults } from "./layout.mjs";

const it = opened();

/** What is shown of the hits. */
const HITS = "#search_hits section:not([hidden]) h3 a";

for (const lang of ["de", "ar"]) {
  test(`nothing is loaded for the search before it is used, and nothing of other languages: ${lang}`, async () => {
    await open(it, searchPage(lang), { empty: true }, async (tab) => {
      const asked = [];
      tab.on("request", (request) => asked.push(new URL(request.url()).pathname));
      const isForUse = (path) => /\.json$|minisearch|find\.js$/.test(path);
      await tab.goto(it.server.origin + searchPage(lang).path, { waitUntil: "networkidle" });
      assert.deepEqual(asked.filter(isForUse), []);
      await type(tab, "Beratung");
      await found(tab);
      const indexes = asked.filter((path) => path.endsWith(".json")).sort();
      assert.deepEqual(indexes, [...new Set(["/de/suche.json", `/${lang}/suche.json`])].sort());
    });
  });

  test(`it finds while one types, by German words too: ${lang}`, async () => {
    await open(it, searchPage(lang), {}, async (tab) => {
      await type(tab, "Anmeldun");
      const before = await found(tab);
      await type(tab, "g");
      const hits = await found(tab);
      assert.ok(before.length > 0);
      has(hits, `/${lang}/kreise/helmstedt/anlaufstellen/muster-auslaenderbehoerde/`);
      for (const { href } of hits) {
        assert.ok(it.pages.some(({ path }) => path === href), `${href} is no page of the site`);
        assert.ok(href.startsWith(`/${lang}/`), `${href} is a page of another language`);
      }
    });
  });

  test(`part of a word is enough, and a typing error is forgiven: ${lang}`, async () => {
    await open(it, searchPage(lang), {}, async (tab) => {
      await type(tab, "beratung");
      has(await found(tab), `/${lang}/verbaende/velpke/angebote/muster-mietberatung/`);
      await clear(tab);
      await type(tab, "Fiktionsbescheinung");
      has(await found(tab), `/${lang}/woerter/fiktionsbescheinigung/`);
    });
  });

  test(`how much is found is said aloud, and so is nothing: ${lang}`, async () => {
    await open(it, searchPage(lang), {}, async (tab) => {
      const status = tab.getByRole("status");
      assert.equal((await status.textContent()).trim(), "");
      await type(tab, "Beratung");
      await found(tab);
      const count = await countSaid(tab);
      await unfoldHits(tab);
      assert.equal((await hitsOf(tab)).length, count);
      await type(tab, "xyzxyz");
      await tab.locator("#search_none").waitFor();
      assert.equal(await countSaid(tab), 0);
      assert.deepEqual(await hitsOf(tab), []);
    });
  });

  test(`hits are laid out and named as the pages are: ${lang}`, async () => {
    const page = { ...searchPage(lang), path: `${searchPage(lang).path}?q=Beratung&kostenlos=1` };
    const faults = async (tab) => {
      await found(tab);
      const all = [];
      for (const width of WIDTHS) {
        await tab.setViewportSize({ width, height: 900 });
        all.push(...(await axeFaults(tab)), ...(await tab.evaluate(layoutFaults)));
      }
      return all;
    };
    expectNone(await lookAt(it, [page], {}, faults));
  });
}

test("words in her own language are found as well", async () => {
  await open(it, searchPage("ar"), {}, async (tab) => {
    await type(tab, "هاتف");
    has(await found(tab), "/ar/kreise/helmstedt/anlaufstellen/hilfetelefon-116016/");
  });
});

test("filters are set by keyboard, combine, and live in the address", async () => {
  await open(it, searchPage("de"), {}, async (tab) => {
    await tab.focus("#search_filters summary");
    await tab.keyboard.press("Enter");
    await countsShown(tab);
    await tabTo(tab, "#search_art");
    await tab.keyboard.type("Sprache");
    await atAddress(tab, "?art=sprache");
    const oneFilter = await countSaid(tab);
    await tabTo(tab, '[name="kostenlos"]');
    await tab.keyboard.press("Space");
    await atAddress(tab, "?art=sprache&kostenlos=1");
    assert.ok((await countSaid(tab)) < oneFilter);
    await unfoldHits(tab);
    const both = (await hitsOf(tab)).map(({ href }) => href).sort();
    assert.deepEqual(both, offersOn("/de/angebote/art/sprache/").filter((href) => offersOn("/de/angebote/kostenlos/").includes(href)));

    await tab.reload();
    await found(tab);
    await unfoldHits(tab);
    assert.deepEqual((await hitsOf(tab)).map(({ href }) => href).sort(), both);
    assert.deepEqual(await chosen(tab), { open: true, art: "sprache", kostenlos: true });

    await tab.goBack();
    await atAddress(tab, "?art=sprache");
    assert.equal(await countSaid(tab), oneFilter);
    assert.deepEqual(await chosen(tab), { open: true, art: "sprache", kostenlos: false });
    await tab.goForward();
    await atAddress(tab, "?art=sprache&kostenlos=1");
    assert.deepEqual(await chosen(tab), { open: true, art: "sprache", kostenlos: true });
  });
});

test("all filters are taken back at once, by keyboard, and the words stay", async () => {
  const page = { ...searchPage("de"), path: "/de/suche/?q=Muster&art=sprache&tag=mo" };
  await open(it, page, {}, async (tab) => {
    await found(tab);
    await tabTo(tab, "#search_reset");
    await tab.keyboard.press("Enter");
    await atAddress(tab, "?q=Muster");
    assert.deepEqual(await chosen(tab), { open: true, art: "", kostenlos: false });
    assert.equal(await tab.inputValue("#search_input"), "Muster");
    assert.equal(await tab.evaluate(() => document.activeElement.id), "search_input");
    assert.equal(await tab.locator("#search_reset").isVisible(), false);
  });
});

test("where filters leave nothing, the last one is offered to be taken back", async () => {
  const page = { ...searchPage("ar"), path: "/ar/suche/?q=Radtour&kostenlos=1&art=sprache" };
  await open(it, page, {}, async (tab) => {
    const loosen = tab.locator("#search_loosen");
    await loosen.waitFor();
    const label = await tab.$eval("#search_art", (select) => select.selectedOptions[0].text);
    assert.ok((await loosen.textContent()).includes(label));
    await tabTo(tab, "#search_loosen");
    await tab.keyboard.press("Enter");
    await atAddress(tab, "?q=Radtour&kostenlos=1");
    has(await found(tab), "/ar/gemeinden/raebke/angebote/radtour/");
    assert.equal(await tab.locator("#search_none").isVisible(), false);
  });
});

test("the form on the start page leads to what is found", async () => {
  const page = it.pages.find(({ path }) => path === "/de/");
  await open(it, page, {}, async (tab) => {
    await tab.focus("#start_search");
    await tab.keyboard.type("Radtour");
    await Promise.all([tab.waitForURL("**/de/suche/?q=Radtour"), tab.keyboard.press("Enter")]);
    has(await found(tab), "/de/gemeinden/raebke/angebote/radtour/");
  });
});

test("an index that can't be loaded is told, and the lists are there", async () => {
  await open(it, searchPage("de"), {}, async (tab) => {
    await tab.route("**/suche.json", (route) => route.abort());
    await type(tab, "Radtour");
    await tab.locator("#search_failed").waitFor();
    assert.ok(await tab.locator("#search_lists").isVisible());
    await tab.unroute("**/suche.json");
    await type(tab, "e");
    has(await found(tab), "/de/gemeinden/raebke/angebote/radtour/");
    assert.equal(await tab.locator("#search_failed").isVisible(), false);
  });
});

function searchPage(lang) {
  return it.pages.find(({ path }) => path === `/${lang}/suche/`);
}

async function type(tab, text) {
  await tab.focus("#search_input");
  await tab.keyboard.press("End");
  await tab.keyboard.type(text);
}

async function clear(tab) {
  await tab.focus("#search_input");
  await tab.keyboard.press("Control+A");
  await tab.keyboard.press("Delete");
  await tab.waitForFunction((hits) => document.querySelector(hits) === null, HITS);
}

/** The hits once there are some: `{href, title}`, in the order in which they are shown. */
async function found(tab) {
  await tab.waitForFunction(() => document.querySelector("#search_status").textContent.trim() !== "");
  await tab.locator(HITS).first().waitFor();
  return hitsOf(tab);
}

function hitsOf(tab) {
  return tab.$$eval(HITS, (links) => links.map((link) => ({ href: link.getAttribute("href"), title: link.textContent })));
}

async function unfoldHits(tab) {
  for (const button of await tab.locator("#search_hits .more button:visible").all()) {
    await button.click();
  }
}

function has(hits, href) {
  assert.ok(hits.some((hit) => hit.href === href), `${href} is not among ${hits.map((hit) => hit.href).join(" ")}`);
}

/** Presses Tab until the element has the focus. */
async function tabTo(tab, selector) {
  for (let presses = 0; presses < 60; presses += 1) {
    await tab.keyboard.press("Tab");
    if (await tab.evaluate((one) => document.activeElement.matches(one), selector)) {
      return;
    }
  }
  assert.fail(`Tab doesn't lead to ${selector}`);
}

function atAddress(tab, query) {
  return tab.waitForFunction((wanted) => location.search === wanted, query);
}

/** The counts beside the choices are there once the index is. */
function countsShown(tab) {
  return tab.waitForFunction(() => document.querySelector("#search_count_kostenlos").textContent.trim() !== "");
}

function chosen(tab) {
  return tab.evaluate(() => ({
    open: document.querySelector("#search_filters").open,
    art: document.querySelector("#search_art").value,
    kostenlos: document.querySelector('[name="kostenlos"]').checked,
  }));
}

/** The number that is said of the hits, in the digits of any language. */
async function countSaid(tab) {
  const text = await tab.getByRole("status").textContent();
  return Number(text.replace(/[٠-٩۰-۹]/g, (digit) => digit.charCodeAt(0) & 15).match(/\d+/)?.[0]);
}

/** The offers that a list without JavaScript shows. */
function offersOn(path) {
  const { html } = it.pages.find((page) => page.path === path);
  const links = [...html.matchAll(/<h3><a href="([^"]*\/angebote\/[^"]*)"/g)];
  return [...new Set(links.map(([, href]) => href))].sort();
}
