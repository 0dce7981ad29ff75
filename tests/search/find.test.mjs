// What the search finds, and how filters combine; with the library as it is published.

import assert from "node:assert/strict";
import test from "node:test";
import { FILTERS, fromAddress, toAddress } from "../../themes/kreis/asked.js";
import {
  filtered,
  finder,
  isNearlyWithin,
  isWithin,
  normal,
  valuesOf,
  words,
} from "../../themes/kreis/find.js";
import MiniSearch from "../../themes/kreis/vendor/minisearch.js";

/** The titles that are found among these. */
function found(query, titles, more = () => ({})) {
  const documents = titles.map((title, id) => ({ id, title, ...more(id) }));
  return finder(MiniSearch, documents)
    .find(query)
    .map((id) => titles[id]);
}

const TITLES = [
  "Schuldnerberatung",
  "Sprachkurs für Frauen",
  "Kurs Deutsch A1",
  "Beratungsstelle",
  "Sozialamt",
  "Fußballtraining",
  "Küche für alle",
];

test("spellings of one word are one", () => {
  for (const [one, ...others] of [
    ["Größe", "GROESSE", "grosse", "Grö\u00adße"],
    ["Müller", "Mueller", "Muller", "Mu\u0308ller"],
    ["إقامة", "اقامه", "إِقَامَة", "اقـامة"],
    ["علي", "على", "علی"],
    ["كتاب", "کتاب"],
    ["сім'я", "сім’я", "сімʼя", "сімя", "СІМ’Я"],
    ["ışık", "isik", "IŞIK", "İşik"],
    ["zażółć", "zazolc"],
    ["۱۲٣", "123"],
    ["می‌خواهم", "میخواهم"],
  ]) {
    for (const other of others) {
      assert.equal(normal(other), normal(one), `${other} ${one}`);
    }
  }
});

test("a text is cut into words at signs, but not at an apostrophe within a Ukrainian word", () => {
  assert.deepEqual(words("A1-Kurs: l’école, Helmstedt'te!"), ["a1", "kurs", "l", "ecole", "helmstedt", "te"]);
  assert.deepEqual(words("обов’язково"), ["обовязково"]);
});

test("a word is found within a compound, at its end and at its beginning", () => {
  assert.deepEqual(found("Beratung", TITLES).sort(), ["Beratungsstelle", "Schuldnerberatung"]);
  assert.deepEqual(found("Kurs", TITLES), ["Kurs Deutsch A1", "Sprachkurs für Frauen"]);
  assert.deepEqual(found("amt", TITLES), ["Sozialamt"]);
  assert.deepEqual(found("sprach", TITLES), ["Sprachkurs für Frauen"]);
  assert.equal(isWithin("ein", "vereine"), false);
});

test("a compound is found where its halves are", () => {
  assert.deepEqual(found("Deutschkurs", TITLES), ["Kurs Deutsch A1"]);
  assert.deepEqual(found("Frauensprachkurs", TITLES), ["Sprachkurs für Frauen"]);
  assert.deepEqual(found("Arbeitsplatz", ["Platz für Arbeit", "Platz", "Arbeit"]), ["Platz für Arbeit"]);
});

test("endings and articles don't hide a word", () => {
  assert.deepEqual(found("Kurse", TITLES), found("Kurs", TITLES));
  assert.deepEqual(found("курсы", ["Курс немецкого", "Спорт"]), ["Курс немецкого"]);
  assert.deepEqual(found("اللغة", ["دورة لغة", "رياضة"]), ["دورة لغة"]);
  assert.deepEqual(found("لغة", ["مقهى اللغة", "رياضة"]), ["مقهى اللغة"]);
});

test("a typing error still finds, also within a compound", () => {
  for (const query of ["Schuldnerbratung", "shuldnerberatung", "Beratnug", "Beratumg", "Schuldnerberatn"]) {
    assert.ok(found(query, TITLES).includes("Schuldnerberatung"), query);
  }
  assert.deepEqual(found("Fussbal", TITLES), ["Fußballtraining"]);
  assert.deepEqual(found("Kuche", TITLES), ["Küche für alle"]);
  assert.deepEqual(found("Xylophon", TITLES), []);
  assert.equal(isNearlyWithin("beratnug", "schuldnerberatung", 1), true);
  assert.equal(isNearlyWithin("beratnug", "schuldnerberichte", 1), false);
});

test("the German word finds what is shown in another language", () => {
  const german = ["Anmeldung", "Sprachcafé"];
  const arabic = ["التسجيل", "مقهى اللغة"];
  assert.deepEqual(
    found("anmeldung", arabic, (id) => ({ german: german[id] })),
    ["التسجيل"],
  );
});

test("what holds the most of the words is found, and titles count most", () => {
  assert.deepEqual(found("Kurs für Frauen xyz", TITLES), ["Sprachkurs für Frauen"]);
  const more = (id) => (id === 0 ? { text: "Sport" } : {});
  assert.deepEqual(found("sport", ["Lesen", "Sport"], more), ["Sport", "Lesen"]);
  assert.deepEqual(found("  ", TITLES), []);
});

const PLACES = [["kreise/k"], ["verbaende/v", [0]], ["gemeinden/a", [1, 0]], ["gemeinden/b", [0]]];
const RECORDS = [
  { k: "offer", h: 2, p: [2], t: "art-sport", c: ["zielgruppe-alle", "language-de", "cost-free"], d: [0, 2] },
  { k: "offer", h: 1, p: [1], t: "art-sprache", c: ["language-ar", "offer-women-only"], d: [0] },
  { k: "offer", h: 0, p: [0], t: "art-sprache", c: ["language-ar", "cost-free", "offer-childcare"] },
  { k: "anlaufstelle", h: 3, p: [3], t: "anlaufstelle-kind-rathaus", c: ["language-de"], o: "open" },
  { k: "traeger", h: 2, t: "traeger-kind-verein", c: ["language-ar"] },
];
const values = (filter, id) => valuesOf(filter, RECORDS[id], PLACES, (line) => line === "open");
const kept = (filters) => filtered([0, 1, 2, 3, 4], new Map(Object.entries(filters)), values).kept;

test("a Gemeinde has what lies in it and what serves it, its Verband and its Kreis", () => {
  assert.deepEqual(kept({ gemeinde: "a" }), [0, 1, 2]);
  assert.deepEqual(kept({ gemeinde: "b" }), [2, 3]);
});

test("filters combine", () => {
  assert.deepEqual(kept({}), [0, 1, 2, 3, 4]);
  assert.deepEqual(kept({ art: "sprache" }), [1, 2]);
  assert.deepEqual(kept({ art: "sprache", kostenlos: "1" }), [2]);
  assert.deepEqual(kept({ sprache: "ar" }), [1, 2, 4]);
  assert.deepEqual(kept({ tag: "mo" }), [0, 1]);
  assert.deepEqual(kept({ tag: "mi", zielgruppe: "alle" }), [0]);
  assert.deepEqual(kept({ frauen: "1" }), [1]);
  assert.deepEqual(kept({ kinderbetreuung: "1" }), [2]);
  assert.deepEqual(kept({ geoeffnet: "1" }), [3]);
  assert.deepEqual(kept({ geoeffnet: "1", art: "sport" }), []);
});

test("each choice counts what there would be with it", () => {
  const { counts } = filtered([0, 1, 2, 3, 4], new Map([["art", "sprache"], ["kostenlos", "1"]]), values);
  // Another type would stand in for the chosen one, so it counts what is free.
  assert.deepEqual(Object.fromEntries(counts.get("art")), { sport: 1, sprache: 1 });
  assert.deepEqual(Object.fromEntries(counts.get("gemeinde")), { a: 1, b: 1 });
  assert.deepEqual(Object.fromEntries(counts.get("kostenlos")), { 1: 1 });
  assert.equal(counts.size, FILTERS.length);
});

test("an address holds what is asked for, filters in the order in which they were set", () => {
  const query = "?q=Deutsch&tag=mo&gemeinde=velpke&fremd=1&art=";
  const state = fromAddress(query);
  assert.equal(state.text, "Deutsch");
  assert.deepEqual([...state.filters], [["tag", "mo"], ["gemeinde", "velpke"]]);
  assert.equal(toAddress(state), "?q=Deutsch&tag=mo&gemeinde=velpke");
  assert.equal(toAddress(fromAddress("?q=+")), "");
  assert.equal(fromAddress("?q=%25&q=x").text, "%");
});
