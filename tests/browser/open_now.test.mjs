// Whether an Anlaufstelle is open now, on the clock in Germany.

import assert from "node:assert/strict";
import { test } from "node:test";
import { open, opened } from "./browser.mjs";

const it = opened();
/** The same built for the middle of December, so that it knows the hours of Christmas. */
const christmas = opened("KREISWEIT_KLAR");

/** Open on Fridays from 8 to 12, on Thursdays also from 14 to 18. */
const JOBCENTER = "/kreise/helmstedt/anlaufstellen/muster-jobcenter/";

const SAID = {
  de: { until: (time) => `jetzt geöffnet bis ${time} Uhr`, closed: "jetzt geschlossen" },
  ar: { until: (time) => `مفتوح الآن حتى الساعة ${time}`, closed: "مغلق الآن" },
};

for (const lang of ["de", "ar"]) {
  test(`on a usual Friday it is open from the first minute to the last: ${lang}`, async () => {
    const { until, closed } = SAID[lang];
    assert.equal(await said(it, lang, "2026-11-27T07:59:00+01:00"), closed);
    assert.equal(await said(it, lang, "2026-11-27T08:00:00+01:00"), until("12:00"));
    assert.equal(await said(it, lang, "2026-11-27T11:59:00+01:00"), until("12:00"));
    assert.equal(await said(it, lang, "2026-11-27T12:00:00+01:00"), closed);
  });

  test(`on a holiday it is closed, on a Friday too: ${lang}`, async () => {
    const { until, closed } = SAID[lang];
    assert.equal(await said(christmas, lang, "2026-12-18T10:00:00+01:00"), until("12:00"));
    assert.equal(await said(christmas, lang, "2026-12-23T09:00:00+01:00"), until("10:00"));
    assert.equal(await said(christmas, lang, "2026-12-25T10:00:00+01:00"), closed);
    assert.equal(await said(christmas, lang, "2027-01-01T10:00:00+01:00"), closed);
  });
}

for (const timezoneId of ["America/Los_Angeles", "Asia/Kolkata", "Pacific/Auckland"]) {
  test(`the reader's own clock doesn't matter: ${timezoneId}`, async () => {
    const { until, closed } = SAID.de;
    assert.equal(await said(it, "de", "2026-11-27T08:30:00+01:00", { timezoneId }), until("12:00"));
    assert.equal(await said(it, "de", "2026-11-27T12:30:00+01:00", { timezoneId }), closed);
    assert.equal(await said(it, "de", "2026-11-26T17:30:00+01:00", { timezoneId }), until("18:00"));
  });
}

test("what it says changes while the page stays open", async () => {
  await at(it, "de", "2026-11-27T11:58:30+01:00", {}, async (tab) => {
    assert.equal(await tab.locator(".open_now").textContent(), SAID.de.until("12:00"));
    await tab.clock.runFor("02:00");
    assert.equal(await tab.locator(".open_now").textContent(), SAID.de.closed);
  });
});

test("nothing is said of days that the build did not tell of", async () => {
  await at(it, "de", "2027-06-04T10:00:00+02:00", {}, async (tab) => {
    assert.equal(await tab.locator(".open_now").isVisible(), false);
  });
});

test("the filter for what is open now knows holidays", async () => {
  const found = async (site, moment) => {
    const page = { path: "/de/suche/?q=Jobcenter&geoeffnet=1" };
    return open(site, page, { empty: true }, async (tab) => {
      await tab.clock.install({ time: new Date(moment) });
      await tab.goto(site.server.origin + page.path);
      await tab.waitForFunction(() => document.querySelector("#search_status").textContent.trim() !== "");
      return tab.$$eval("#search_hits section:not([hidden]) h3 a", (links) => links.map((link) => link.getAttribute("href")));
    });
  };
  assert.ok((await found(christmas, "2026-12-18T10:00:00+01:00")).includes(`/de${JOBCENTER}`));
  assert.ok(!(await found(christmas, "2026-12-25T10:00:00+01:00")).includes(`/de${JOBCENTER}`));
});

/** What the page says at a moment. */
function said(site, lang, moment, options = {}) {
  return at(site, lang, moment, options, async (tab) => {
    await tab.locator(".open_now").waitFor();
    return tab.locator(".open_now").textContent();
  });
}

/** Opens the page with the clock of the reader's machine at a moment. */
function at(site, lang, moment, options, look) {
  const page = { path: `/${lang}${JOBCENTER}`, html: "" };
  return open(site, page, { empty: true, ...options }, async (tab) => {
    await tab.clock.install({ time: new Date(moment) });
    await tab.goto(site.server.origin + page.path);
    return look(tab);
  });
}
