// The page for search and filters. MiniSearch and the index are loaded when someone first wants
// something: types, chooses a filter, or comes with an address that asks for something.

import { FILTERS, fromAddress, toAddress } from "./asked.js";
import { germanTime, inWords, stateAt, texts } from "./open.js";

/** The filters that the page has: one in which there is nothing to choose is not on it. */
const filtersHere = () => FILTERS.filter((filter) => form.elements[filter]);

/** How many hits of a kind are shown before someone asks for all. */
const FEW = 8;

const byId = (id) => document.getElementById(id);
const form = byId("search_form");
const input = byId("search_input");
const status = byId("search_status");
const reset = byId("search_reset");
const sections = [...document.querySelectorAll("[data-kind]")];

/** What is asked for: `{text, filters}`. */
let wanted = fromAddress(location.search);
/** Kinds of which all hits are shown. */
let unfolded = new Set();
let loading;
/** The timer until the typed words are noted in the address. */
let noting;
/** Whether the last step of the way back is one of words that are still being typed. */
let isTyping = false;

/** Languages that are written from right to left. */
const RIGHT_TO_LEFT = ["ar", "ckb", "fa", "ps", "ur"];

const number = (count) => String(count).replace(/\d/g, (digit) => texts().digits[digit]);
const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);

/** Loads library and index, once; again if it failed. */
function load() {
  loading ??= loadAll().catch((error) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function loadAll() {
  const json = async (address) => {
    const answer = await fetch(address);
    if (!answer.ok) {
      throw new Error(`${answer.status} ${address}`);
    }
    return answer.json();
  };
  const { factsSrc, wordsSrc } = form.dataset;
  const isSource = wordsSrc === factsSrc;
  const [{ default: MiniSearch }, tools, source, own] = await Promise.all([
    import("./vendor/minisearch.js"),
    import("./find.js"),
    json(factsSrc),
    isSource ? undefined : json(wordsSrc),
  ]);
  return index(MiniSearch, tools, source, own);
}

/** Joins facts and words, and lets MiniSearch read them. */
function index(MiniSearch, { finder, filtered, valuesOf }, source, own) {
  const reader = own ?? source;
  const { places, records } = source.facts;
  const label = (id) => reader.labels[id] ?? source.labels[id];
  const sourceLang = form.dataset.sourceLang;
  const wordsOf = (id) => reader.words[id] ?? { l: sourceLang, ...source.words[id] };
  const documents = records.map((record, id) => {
    const words = wordsOf(id);
    const german = own ? source.words[id] : undefined;
    const ids = [record.t, ...(record.c ?? [])].filter(Boolean);
    const homes = record.h === undefined ? [] : [reader.places[record.h][0], source.places[record.h][0]];
    const related = (record.r ?? []).flatMap((other) => [wordsOf(other).t, source.words[other].t]);
    const join = (parts) => [...new Set(parts)].filter(Boolean).join(" ");
    return {
      id,
      title: words.t,
      german: german?.t,
      labels: join([...ids.flatMap((one) => [reader.labels[one], source.labels[one]]), ...homes]),
      summary: join([words.s, german?.s]),
      text: join([words.w, german?.w, ...related]),
    };
  });
  const germanWord = (id) => (reader.words[id] && own ? source.words[id].t : undefined);
  const { find } = finder(MiniSearch, documents);
  const collator = new Intl.Collator(document.documentElement.lang);
  const everything = records.map((_, id) => id);
  everything.sort((one, two) => collator.compare(wordsOf(one).t, wordsOf(two).t) || one - two);
  const known = new Map();
  const values = (isOpen) => (filter, id) => {
    const key = `${filter} ${id}`;
    // What is open changes from minute to minute, all else stays.
    if (filter === "geoeffnet" || !known.has(key)) {
      known.set(key, valuesOf(filter, records[id], places, isOpen));
    }
    return known.get(key);
  };
  const filteredNow = (ids, filters, isOpen) => filtered(ids, filters, values(isOpen));
  return { records, label, wordsOf, germanWord, placeOf: (nth) => reader.places[nth], find, everything, filtered: filteredNow };
}

/** Shows what is found for what is wanted. */
async function search() {
  const asked = wanted;
  const isIdle = !asked.text.trim() && asked.filters.size === 0;
  let site;
  try {
    site = await load();
  } catch {
    tell(byId("search_failed"));
    return;
  }
  // Someone typed on while the index was loaded.
  if (asked !== wanted) {
    return;
  }
  const now = germanTime(new Date());
  const isOpen = (line) => Boolean(stateAt(line, now)?.open);
  const found = asked.text.trim() ? site.find(asked.text) : site.everything;
  const { kept, counts } = site.filtered(found, asked.filters, isOpen);
  count(counts);
  const hits = isIdle ? [] : kept;
  show(site, hits, now);
  tell(isIdle || hits.length > 0 ? undefined : byId("search_none"));
  status.textContent = isIdle ? "" : fill(form.dataset.found, { count: number(hits.length) });
  offerToLoosen(hits.length === 0 && !isIdle);
}

/** Shows one of the notices, or none. */
function tell(notice) {
  for (const one of [byId("search_none"), byId("search_failed")]) {
    one.hidden = one !== notice;
  }
  if (notice) {
    show({ records: [] }, []);
    status.textContent = "";
  }
}

/** Writes to each choice how much there would be with it. */
function count(counts) {
  for (const filter of filtersHere()) {
    const control = form.elements[filter];
    for (const option of control.options ?? []) {
      if (option.value) {
        const many = counts.get(filter).get(option.value) ?? 0;
        option.label = fill(form.dataset.counted, { label: option.text, count: number(many) });
        option.disabled = many === 0 && !option.selected;
      }
    }
    if (control.type === "checkbox") {
      const many = counts.get(filter).get("1") ?? 0;
      byId(`search_count_${filter}`).textContent = ` (${number(many)})`;
      control.disabled = many === 0 && !control.checked;
    }
  }
}

/** Puts the hits into their groups, the group with the best hit first. */
function show(site, hits, now) {
  const groups = new Map();
  for (const id of hits) {
    const kind = site.records[id].k;
    groups.set(kind, [...(groups.get(kind) ?? []), id]);
  }
  for (const section of sections) {
    section.hidden = !groups.has(section.dataset.kind);
  }
  for (const [kind, ids] of groups) {
    const section = sections.find((one) => one.dataset.kind === kind);
    section.parentElement.append(section);
    const few = unfolded.has(kind) || ids.length <= FEW + 2 ? ids : ids.slice(0, FEW);
    section.querySelector("ul").replaceChildren(...few.map((id) => card(site, id, section, now)));
    section.querySelector("h2 small").textContent = number(ids.length);
    const more = section.querySelector("button");
    more.parentElement.hidden = few.length === ids.length;
    more.textContent = fill(form.dataset.showAll, { count: number(ids.length) });
  }
}

/** An element with a text; `lang` only if it isn't the page's. */
function element(name, text, lang) {
  const made = document.createElement(name);
  made.textContent = text ?? "";
  if (lang) {
    made.lang = lang;
    made.dir = RIGHT_TO_LEFT.includes(lang.split("-")[0]) ? "rtl" : "ltr";
  }
  return made;
}

function card(site, id, section, now) {
  const record = site.records[id];
  const words = site.wordsOf(id);
  const made = element("li");
  made.className = "card";
  const heading = element("h3");
  const link = element("a");
  link.href = form.dataset.root + record.a;
  const word = site.germanWord(id);
  if (record.k === "term" && word) {
    // Who looks for a word has it before her as it stands in the letter.
    link.append(element("span", word, form.dataset.sourceLang), " – ");
  }
  link.append(element("span", words.t, words.l));
  heading.append(link);
  if (record.x) {
    const sample = element("span", section.dataset.sample);
    sample.className = "sample";
    heading.append(" ", sample);
  }
  made.append(heading);
  if (words.s) {
    made.append(element("p", words.s, words.m ?? words.l));
  }
  const tags = element("ul");
  tags.className = "tags";
  if (record.t) {
    tags.append(element("li", site.label(record.t)));
  }
  if (record.h !== undefined) {
    const [place, lang] = site.placeOf(record.h);
    const tag = element("li");
    tag.append(element("span", place, lang));
    tags.append(tag);
  }
  const state = record.o && inWords(stateAt(record.o, now), texts());
  if (state) {
    tags.append(element("li", state));
  }
  if (tags.childElementCount > 0) {
    made.append(tags);
  }
  return made;
}

/** Offers to take back the filter that was set last. */
function offerToLoosen(isEmpty) {
  const button = byId("search_loosen");
  const last = [...wanted.filters.keys()].pop();
  button.hidden = !isEmpty || !last;
  if (!button.hidden) {
    const control = form.elements[last];
    const chosen = control.options ? control.selectedOptions[0].text : byId(`search_label_${last}`).textContent;
    button.textContent = fill(form.dataset.loosen, { label: chosen });
  }
}

/** Makes form and page show what is wanted. A filter that the form doesn't know is none. */
function take(state) {
  wanted = { text: state.text, filters: new Map() };
  input.value = state.text;
  for (const filter of filtersHere()) {
    const control = form.elements[filter];
    const value = state.filters.get(filter) ?? "";
    if (control.type === "checkbox") {
      control.checked = value === "1";
    } else {
      control.value = value;
      control.selectedIndex = Math.max(0, control.selectedIndex);
    }
  }
  for (const [filter] of state.filters) {
    const value = form.elements[filter] && valueIn(filter);
    if (value) {
      wanted.filters.set(filter, value);
    }
  }
  if (reset) {
    reset.hidden = wanted.filters.size === 0;
  }
}

function valueIn(filter) {
  const control = form.elements[filter];
  return control.type === "checkbox" ? (control.checked ? "1" : "") : control.value;
}

/** Notes in the address what is wanted, as a step of the way back or in place of the last. */
function note(inPlace) {
  clearTimeout(noting);
  const query = toAddress(wanted);
  if (query !== location.search) {
    history[inPlace ? "replaceState" : "pushState"](null, "", location.pathname + query);
  }
}

/** Takes what is wanted now. */
function want(state) {
  unfolded = new Set();
  take(state);
  note(isTyping);
  isTyping = false;
  search();
}

/** Notes the typed words: one step, however many letters. */
function noteTyped() {
  note(isTyping);
  isTyping = true;
}

input.addEventListener("input", () => {
  wanted = { ...wanted, text: input.value };
  unfolded = new Set();
  search();
  // Browsers refuse to change the address with every letter.
  clearTimeout(noting);
  noting = setTimeout(noteTyped, 400);
});
byId("search_hits").addEventListener("click", noteTyped);
input.addEventListener("focus", () => load().catch(() => {}), { once: true });
form.addEventListener("submit", (event) => {
  event.preventDefault();
  want({ ...wanted, text: input.value });
});
form.addEventListener("change", ({ target }) => {
  if (FILTERS.includes(target.name)) {
    const filters = new Map(wanted.filters);
    // Set anew, so that it is the last.
    filters.delete(target.name);
    filters.set(target.name, valueIn(target.name));
    want({ text: input.value, filters });
  }
});
reset?.addEventListener("click", () => {
  want({ text: input.value, filters: new Map() });
  input.focus();
});
byId("search_loosen").addEventListener("click", () => {
  const filters = new Map(wanted.filters);
  filters.delete([...filters.keys()].pop());
  want({ text: input.value, filters });
  input.focus();
});
for (const section of sections) {
  section.querySelector("button").addEventListener("click", async () => {
    unfolded.add(section.dataset.kind);
    const shown = section.querySelectorAll("li.card").length;
    await search();
    section.querySelectorAll("h3 a")[shown]?.focus();
  });
}
addEventListener("popstate", () => {
  clearTimeout(noting);
  isTyping = false;
  take(fromAddress(location.search));
  search();
});

byId("search_no_script").hidden = true;
const filters = byId("search_filters");
take(wanted);
if (filters) {
  filters.hidden = false;
  filters.open = wanted.filters.size > 0 || location.hash === "#search_filters";
}
if (wanted.text || wanted.filters.size > 0) {
  search();
} else {
  filters?.addEventListener("toggle", search, { once: true });
}
