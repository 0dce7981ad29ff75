// Proves that everything is found without JavaScript: node finding.mjs SITE-FOLDER CONTENT-FOLDER DATE
//
// What is to be found is read from the editors' files, not from the program. For every language:
//
// - from `/` every offer that serves a Gemeinde is at most three links away, by way of the Gemeinde;
// - each place has a group for every type, audience, day, language and for what is free: it holds
//   just the offers that belong there, or names the nearest ones if there are none;
// - the place's page leads to each group that is not empty, and says its number;
// - the lists of the whole site, and the one from A to Z, hold what belongs there.
//
// Prints each fault. Exit code 1 if there is one.

import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const DAYS = ["so", "mo", "di", "mi", "do", "fr", "sa"];
const [folder, content, today] = process.argv.slice(2);
const faults = new Map();
let proven = 0;

function check(holds, fault) {
  proven += 1;
  if (!holds) {
    faults.set(fault, (faults.get(fault) ?? 0) + 1);
  }
}

// The editors' files.

/** The head of a record, as far as this program needs it: fields, and `[[tables]]` as lists. */
function readHead(path) {
  const text = readFileSync(path, "utf8");
  const [, head] = text.match(/^\+\+\+\r?\n([^]*?)\r?\n\+\+\+/) ?? [null, text];
  const fields = {};
  let table = fields;
  for (const [, list, section, key, written] of head.matchAll(
    /^(?:\[\[(\w+)\]\]|\[(\w+)\]|(\w+)\s*=\s*(\[[^\]]*\]|.*))/gm,
  )) {
    if (list) {
      table = {};
      (fields[list] ??= []).push(table);
    } else if (section) {
      table = fields[section] = {};
    } else {
      table[key] = readValue(written.replace(/\s+#.*$/, ""));
    }
  }
  return fields;
}

function readValue(written) {
  if (written.startsWith("[")) {
    const items = written.slice(1, -1).split(",");
    return items.map((item) => item.trim()).filter(Boolean).map(readValue);
  }
  if (written === "true" || written === "false") {
    return written === "true";
  }
  return /^-?\d+(\.\d+)?$/.test(written) ? Number(written) : written.replace(/^"(.*)"$/, "$1");
}

/** All records of a kind by name; originals only. */
function readAll(kinds, below, file) {
  const records = new Map();
  for (const kind of kinds) {
    for (const key of readdirSync(join(content, kind))) {
      const home = `${kind}/${key}`;
      const path = join(content, home, below);
      if (!existsSync(path)) {
        continue;
      }
      const files = below ? readdirSync(path) : [`${file[kind]}.md`];
      for (const one of files.filter((name) => /^[^.]+\.md$/.test(name))) {
        const name = below ? `${home}/${below}/${one.slice(0, -3)}` : home;
        records.set(name, { home, name, ...readHead(join(path, one)) });
      }
    }
  }
  return records;
}

const KINDS = ["kreise", "verbaende", "gemeinden"];
const config = readHead(join(content, "site.toml"));
const places = readAll(KINDS, "", { kreise: "kreis", verbaende: "verband", gemeinden: "gemeinde" });
const venues = readAll(KINDS, "anlaufstellen");
const offers = [...readAll(KINDS, "angebote").values()].filter((offer) => !(offer.endet < today));
const languages = config.sprachen.map((language) => language.kuerzel);

/** The place, its Verband and its Kreis. */
function around(name) {
  const { verband, kreis } = places.get(name);
  return [name, verband, kreis].filter(Boolean);
}

function serves(offer, place) {
  const served = offer.gilt_fuer ?? [offer.home];
  return offer.home === place || around(place).some((one) => served.includes(one));
}

function weekdays(offer) {
  const days = (offer.zeiten ?? []).flatMap(({ tage, termine }) =>
    (tage ?? []).map((day) => day.split(" ").at(-1)).concat(
      (termine ?? []).filter((date) => date >= today).map((date) => DAYS[new Date(date).getUTCDay()]),
    ),
  );
  return [...new Set(days)];
}

/** What an offer is found by, as the last part of the addresses of the lists. */
function facets(offer) {
  return [
    `art/${offer.art}`,
    ...(offer.zielgruppen ?? []).map((one) => `zielgruppe/${one}`),
    ...weekdays(offer).map((day) => `tag/${day}`),
    ...(offer.sprachen ?? []).map((one) => `sprache/${one}`),
    ...(offer.kostenlos ? ["kostenlos"] : []),
  ];
}

const ALL_FACETS = [
  ...config.arten.map((one) => `art/${one}`),
  ...config.zielgruppen.map((one) => `zielgruppe/${one}`),
  ...DAYS.map((day) => `tag/${day}`),
  ...new Set(offers.flatMap((offer) => facets(offer).filter((facet) => facet.startsWith("sprache/")))),
  "kostenlos",
];

/** Where a place is; a Verband in the middle of its Gemeinden. */
function position(name) {
  if (places.get(name).position || !name.startsWith("verbaende/")) {
    return places.get(name).position;
  }
  const members = [...places.values()].filter((place) => place.verband === name && place.position);
  const mean = (axis) => members.reduce((sum, place) => sum + place.position[axis], 0) / members.length;
  return members.length ? [mean(0), mean(1)] : undefined;
}

/** Where an offer is at best, in kilometres from a place; nothing if that can't be said. */
function distance(offer, place) {
  const here = position(place);
  const find = (key) =>
    venues.get(key) ?? around(offer.home).map((one) => venues.get(`${one}/anlaufstellen/${key}`)).find(Boolean);
  const ats = offer.online ? [] : [offer.ort ?? [], offer.orte ?? []].flat().map(find);
  const there = ats.map((venue) => venue.position ?? position(venue.home));
  const spots = ats.length || offer.online ? there : [position(offer.home)];
  return here && spots.length && spots.every(Boolean)
    ? Math.min(...spots.map((spot) => kilometres(here, spot)))
    : null;
}

function kilometres([north, east], [north2, east2]) {
  const rad = Math.PI / 180;
  const half =
    Math.sin(((north2 - north) * rad) / 2) ** 2 +
    Math.cos(north * rad) * Math.cos(north2 * rad) * Math.sin(((east2 - east) * rad) / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(half));
}

// The pages.

function read(address) {
  const path = join(folder, address, "index.html");
  check(existsSync(path), `there is no ${address}`);
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}

function hrefs(html) {
  return [...html.matchAll(/<a[^>]*?\shref=["']?([^"'\s>]+)/g)].map((match) => match[1]);
}

/** The offers that some HTML leads to in a language. */
function offersIn(html, language) {
  const start = `/${language}/`;
  const names = hrefs(html).filter((href) => href.startsWith(start)).map((href) => href.slice(start.length, -1));
  return names.filter((name) => /\/angebote\/[^/#]+$/.test(name) && KINDS.includes(name.split("/")[0]));
}

/** Each `<details id="…">` by id. */
function groups(html) {
  const parts = html.split(/<details(?=\s)/).slice(1);
  return new Map(parts.map((part) => [part.match(/^[^>]*?\sid=["']?([^"'\s>]+)/)?.[1], part.split("</details>")[0]]));
}

function sameOffers(found, wanted) {
  const names = wanted.map((offer) => offer.name);
  return found.length === names.length && new Set(found).size === found.length && names.every((name) => found.includes(name));
}

function groupId(facet) {
  return `angebote_${facet.replace("/", "_")}`;
}

function checkPlace(place, language) {
  const page = read(`${language}/${place}`);
  const list = read(`${language}/${place}/angebote`);
  const links = new Set(hrefs(page));
  const found = groups(list);
  const here = offers.filter((offer) => serves(offer, place));
  for (const facet of ALL_FACETS) {
    const wanted = here.filter((offer) => facets(offer).includes(facet));
    const group = found.get(groupId(facet)) ?? "";
    const shown = offersIn(group, language);
    const where = `${place}, ${facet} in ${language}`;
    if (wanted.length === 0) {
      checkNearest(place, facet, shown, where);
      continue;
    }
    check(sameOffers(shown, wanted), `${where}: other offers than ${wanted.length}`);
    const href = facet.startsWith("art/")
      ? `/${language}/${place}/${facet}/`
      : `/${language}/${place}/angebote/#${groupId(facet)}`;
    check(links.has(href), `${where}: the place doesn't lead there`);
    if (language === "de") {
      check(group.includes(`(${wanted.length})`), `${where}: does not say how many`);
      check(page.includes(`(${wanted.length})`), `${where}: the place does not say how many`);
    }
  }
}

/** The two nearest are named, or as many as there are. */
function checkNearest(place, facet, shown, where) {
  const kreis = around(place).at(-1);
  const candidates = offers.filter((offer) => around(offer.home).at(-1) === kreis && facets(offer).includes(facet));
  const far = (name) => distance(candidates.find((offer) => offer.name === name), place) ?? Infinity;
  const known = shown.every((name) => candidates.some((offer) => offer.name === name));
  check(known && shown.length === Math.min(2, candidates.length), `${where}: no nearest offers`);
  if (!known) {
    return;
  }
  const others = candidates.filter((offer) => !shown.includes(offer.name)).map((offer) => far(offer.name));
  check(Math.max(...shown.map(far)) <= Math.min(Infinity, ...others), `${where}: others are nearer`);
}

function checkWay(language) {
  const [first, second] = [hrefs(read("")), hrefs(read(language))];
  check(first.includes(`/${language}/`), `the first page doesn't lead to ${language}`);
  for (const place of [...places.keys()].filter((name) => name.startsWith("gemeinden/"))) {
    check(second.includes(`/${language}/${place}/`), `/${language}/ doesn't lead to ${place}`);
    const third = new Set(hrefs(read(`${language}/${place}`)));
    for (const offer of offers.filter((one) => serves(one, place))) {
      const href = `/${language}/${offer.name}/`;
      check(third.has(href) && existsSync(join(folder, href, "index.html")), `${place} doesn't lead to ${href}`);
    }
  }
}

function checkLists(language) {
  const all = new Set(hrefs(read(`${language}/angebote`)));
  for (const facet of ALL_FACETS) {
    const wanted = offers.filter((offer) => facets(offer).includes(facet));
    if (wanted.length === 0) {
      continue;
    }
    const address = `${language}/angebote/${facet}`;
    check(sameOffers(offersIn(read(address), language), wanted), `/${address}/ holds other offers`);
    check(all.has(`/${address}/`), `/${language}/angebote/ doesn't lead to ${facet}`);
  }
  const lettered = offersIn(read(`${language}/angebote/a-z`), language);
  check(sameOffers(lettered, offers), `/${language}/angebote/a-z/ holds other offers`);
}

for (const language of languages) {
  checkWay(language);
  checkLists(language);
  for (const place of places.keys()) {
    checkPlace(place, language);
  }
}
for (const [fault, count] of [...faults].slice(0, 50)) {
  console.log(`${count} × ${fault}`);
}
console.log(`${offers.length} offers, ${places.size} places, ${languages.length} languages: ${proven} facts, ${faults.size} faults`);
if (offers.length < 50 || places.size < 20 || languages.length < 2 || faults.size > 0) {
  process.exit(1);
}
