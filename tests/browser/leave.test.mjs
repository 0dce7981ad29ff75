// The way out of a page that nobody else should see, such as one about violence.

import assert from "node:assert/strict";
import { test } from "node:test";
import { open, opened, show } from "./browser.mjs";
import { kindOf } from "./kinds.mjs";

const it = opened();

/** Where it leads unless a site says otherwise. */
const AWAY = "https://www.wikipedia.org/";

const PHONE = { viewport: { width: 320, height: 568 } };

for (const kind of ["Anlaufstelle", "offer"]) {
  for (const lang of ["de", "ar"]) {
    test(`the page is left at once, and the way back doesn't lead to it: ${kind}, ${lang}`, async () => {
      await open(it, sensitive(kind, lang), { ...PHONE, empty: true }, async (tab, page) => {
        const { asked, asking, answer } = await elsewhere(tab);
        const seen = await whatIsSeenAfterClicks(tab);
        await tab.goto(`${it.server.origin}/${lang}/`);
        await show(it, tab, page);
        const steps = await tab.evaluate(() => history.length);
        await tab.focus(".leave a");
        await tab.keyboard.press("Enter");
        await asking;
        assert.deepEqual(seen, [{ shown: false, title: "www.wikipedia.org" }], "the page is shown while the next is on its way");
        answer();
        await tab.waitForURL(AWAY);
        assert.equal(await tab.evaluate(() => history.length), steps);
        assert.deepEqual(asked, [undefined], "the other website isn't told where one comes from");
        await tab.goBack();
        assert.equal(new URL(tab.url()).pathname, `/${lang}/`);
      });
    });
  }
}

test("without JavaScript it is a link", async () => {
  await open(it, sensitive("Anlaufstelle", "de"), { ...PHONE, javaScriptEnabled: false }, async (tab) => {
    const { asked, answer } = await elsewhere(tab);
    answer();
    await tab.locator(".leave a").click();
    await tab.waitForURL(AWAY);
    assert.deepEqual(asked, [undefined]);
  });
});

test("it stays within reach while one reads on, and covers nothing that is jumped to", async () => {
  for (const lang of ["de", "ar"]) {
    await open(it, sensitive("Anlaufstelle", lang), PHONE, async (tab) => {
      await tab.evaluate(() => scrollTo(0, document.body.scrollHeight));
      const bottom = await tab.$eval(".leave", (leave) => {
        const { top, bottom } = leave.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight ? bottom : undefined;
      });
      assert.ok(bottom, "the way out has left the window");
      for (const heading of await tab.locator("main :is(h2, h3)[id]:visible").all()) {
        const top = await heading.evaluate((one) => {
          location.hash = one.id;
          return one.getBoundingClientRect().top;
        });
        assert.ok(top >= bottom - 1, `the way out covers ${await heading.textContent()}`);
      }
    });
  }
});

/** Answers for the other website once told to; notes what each request says of where it comes from. */
async function elsewhere(tab) {
  const asked = [];
  let answer, ask;
  const told = new Promise((resolve) => (answer = resolve));
  const asking = new Promise((resolve) => (ask = resolve));
  await tab.route(`${AWAY}**`, async (route) => {
    asked.push((await route.request().allHeaders()).referer);
    ask();
    await told;
    await route.fulfill({ contentType: "text/html", body: "<!DOCTYPE html><title>a</title>" });
  });
  return { asked, asking, answer };
}

/** Notes after each click, before the next page is there, whether this one is still to be seen. */
async function whatIsSeenAfterClicks(tab) {
  const seen = [];
  await tab.exposeFunction("noteSeen", (one) => seen.push(one));
  await tab.addInitScript(() => {
    addEventListener("click", () => noteSeen({ shown: document.body.checkVisibility(), title: document.title }));
  });
  return seen;
}

function sensitive(kind, lang) {
  const page = it.pages.find((page) => page.lang === lang && kindOf(page)?.name === kind && /\bclass="?leave\b/.test(page.html));
  assert.ok(page, `there is no ${kind} with a way out in ${lang}`);
  return page;
}
