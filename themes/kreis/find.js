// What search and filters do, without a page: how words are compared, what is found and what is
// left of it. MiniSearch ranks; what it can't know are compounds and spellings.

import { FILTERS } from "./asked.js";

/** Letters that are written in several ways and mean the same to who searches. */
const SAME = {
  ß: "ss", æ: "a", œ: "o", ø: "o", ł: "l", đ: "d", ħ: "h", ı: "i",
  ٱ: "ا", ة: "ه", ۀ: "ه", ہ: "ه", ھ: "ه", ى: "ي", ی: "ي", ے: "ي", ک: "ك", ڪ: "ك", ґ: "г", є: "е", ё: "е",
};
const SAME_LETTERS = new RegExp(`[${Object.keys(SAME).join("")}]`, "g");

/** Marks, the Arabic tatweel, soft hyphens, and signs that only join or direct letters. */
const UNSEEN = /[\p{M}\u0640\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f]/gu;

/** A text as it is compared: "Größe", "GROESSE" and "grosse" are one, and so are "أنا" and "انا". */
export function normal(text) {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(UNSEEN, "")
    .replace(/(\p{Script=Cyrillic})['’ʼ`´](?=\p{Script=Cyrillic})/gu, "$1")
    .replace(SAME_LETTERS, (letter) => SAME[letter])
    .replace(/([aou])e/g, "$1")
    .replace(/[٠-٩۰-۹]/g, (digit) => digit.charCodeAt(0) & 15);
}

/** The words of a text, as they are compared. */
export const words = (text) => normal(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean);

/** From how many letters on a word may stand within another. */
const WITHIN = 4;
/** Words of the Arabic script are short, and articles and prepositions are written onto them. */
const WITHIN_ARABIC = 3;

/** Whether `word` is part of the compound `term`: "kurs" of "sprachkurse", "amt" only ends one. */
export function isWithin(word, term) {
  const shortest = /\p{Script=Arabic}/u.test(word) ? WITHIN_ARABIC : WITHIN;
  if (term.length <= word.length || word.length < 3) {
    return false;
  }
  return word.length < shortest ? term.endsWith(word) : term.indexOf(word, 1) > 0;
}

/** The article of Arabic, with the prepositions that are written onto it. */
const ARTICLE = /^(?:[وبكف]?ال|لل)(?=.{3})/;

/** What is left of a word without ending or article, as far as that is still a word: "kurse" is "kurs". */
export function stems(word) {
  const length = word.length - (word.length > 6 ? 2 : 1);
  const stems = word.length > 4 ? [word.slice(0, length)] : [];
  return ARTICLE.test(word) ? [...stems, word.replace(ARTICLE, "")] : stems;
}

/** The two words of the site that a compound is made of: "deutschkurs" is "deutsch" and "kurs". */
export function halves(word, terms) {
  for (let end = 3; end <= word.length - 3; end += 1) {
    const [first, last] = [word.slice(0, end), word.slice(end)];
    const bare = first.replace(/s$/, "");
    const known = [first, bare].find((one) => one.length > 2 && terms.has(one));
    if (known && terms.has(last)) {
      return [known, last];
    }
  }
  return undefined;
}

/** How many typing errors are forgiven in a part of a word. */
export const forgiven = (word) => (word.length < 6 ? 0 : word.length < 9 ? 1 : 2);

/**
 * Whether a part of `term` is `word` but for so many errors: letters that are missing, too many,
 * wrong or changed with the next (Sellers' algorithm).
 */
export function isNearlyWithin(word, term, errors) {
  let before;
  let column = Array.from({ length: word.length + 1 }, (_, nth) => nth);
  for (let at = 0; at < term.length; at += 1) {
    const next = [0];
    for (let nth = 1; nth <= word.length; nth += 1) {
      const wrong = word[nth - 1] === term[at] ? 0 : 1;
      next[nth] = Math.min(column[nth] + 1, next[nth - 1] + 1, column[nth - 1] + wrong);
      if (at > 0 && nth > 1 && word[nth - 1] === term[at - 1] && word[nth - 2] === term[at]) {
        next[nth] = Math.min(next[nth], before[nth - 2] + 1);
      }
    }
    [before, column] = [column, next];
    if (column[word.length] <= errors) {
      return true;
    }
  }
  return false;
}

/** How much it counts where a word is found. */
const BOOST = { title: 6, german: 4, labels: 2, summary: 2 };

/** Finds documents `{id, title, german, labels, summary, text}`; `MiniSearch` is the library's class. */
export function finder(MiniSearch, documents) {
  const terms = new Set();
  const index = new MiniSearch({
    fields: ["title", "german", "labels", "summary", "text"],
    tokenize: words,
    processTerm: (term) => {
      terms.add(term);
      return term;
    },
  });
  index.addAll(documents);
  const asIs = { tokenize: (text) => [text], processTerm: (term) => term, boost: BOOST };
  const search = (word) => index.search({ queries: queriesFor(word, terms), combineWith: "OR" }, asIs);
  return {
    /** The ids of what holds the most of the words, best first. */
    find(text) {
      const found = new Map();
      for (const word of new Set(words(text))) {
        for (const { id, score } of search(word)) {
          const known = found.get(id) ?? { words: 0, score: 0 };
          found.set(id, { words: known.words + 1, score: known.score + score });
        }
      }
      const most = Math.max(0, ...[...found.values()].map((one) => one.words));
      const best = [...found].filter(([, one]) => one.words === most);
      best.sort(([one, a], [two, b]) => b.score - a.score || one - two);
      return best.map(([id]) => id);
    },
  };
}

/** What MiniSearch is asked for a word: typing errors count only where nothing else is found. */
function queriesFor(word, terms) {
  const list = [...terms];
  const parts = stems(word);
  const within = list.filter((term) => isWithin(word, term));
  const less = list.filter((term) => parts.some((part) => isWithin(part, term)));
  const both = halves(word, terms);
  const begins = (term) => [word, ...parts].some((part) => term.startsWith(part));
  if (both || less.length > 0 || within.length > 0 || list.some(begins)) {
    const queries = [prefixes([word], 1), exactly(within, 0.4), prefixes(parts, 0.2), exactly(less, 0.1)];
    return both ? [...queries, { queries: both.map((half) => part(half, list)), combineWith: "AND" }] : queries;
  }
  const errors = forgiven(word);
  const near = errors > 0 ? list.filter((term) => isNearlyWithin(word, term, errors)) : [];
  return [{ queries: [word], fuzzy: word.length > 3 ? 1 : false }, exactly(near, 0.3)];
}

/** Half of a compound, as a word or within one. */
function part(half, terms) {
  const within = terms.filter((term) => isWithin(half, term));
  return { queries: [prefixes([half], 0.4), exactly(within, 0.2)], combineWith: "OR" };
}

/** Any of the words, and what begins with one. */
const prefixes = (words, boost) => ({ ...exactly(words, boost), prefix: true });

/** Any of the words. */
const exactly = (words, boost) => ({ queries: words, boostTerm: () => boost, combineWith: "OR" });

const DAYS = ["mo", "di", "mi", "do", "fr", "sa", "so"];
const FLAGS = { kostenlos: "cost-free", frauen: "offer-women-only", kinderbetreuung: "offer-childcare" };
const FAMILIES = { zielgruppe: "zielgruppe-", sprache: "language-" };

/** The values that a record has for a filter; `isOpen` tells of its opening hours. */
export function valuesOf(filter, record, places, isOpen) {
  const labels = record.c ?? [];
  if (filter === "gemeinde") {
    return gemeindenOf(record, places);
  }
  if (filter === "art") {
    return record.k === "offer" ? [record.t.slice("art-".length)] : [];
  }
  if (filter === "tag") {
    return (record.d ?? []).map((day) => DAYS[day]);
  }
  if (filter === "geoeffnet") {
    return record.o && isOpen(record.o) ? ["1"] : [];
  }
  if (filter in FLAGS) {
    return labels.includes(FLAGS[filter]) ? ["1"] : [];
  }
  const family = FAMILIES[filter];
  return labels.filter((label) => label.startsWith(family)).map((label) => label.slice(family.length));
}

/** The keys of the Gemeinden that an offer or Anlaufstelle is in or serves. */
function gemeindenOf({ k, h, p = [] }, places) {
  if (k !== "offer" && k !== "anlaufstelle") {
    return [];
  }
  const ours = places.filter(([name, within = []], place) => {
    const serves = p.includes(place) || within.some((around) => p.includes(around));
    return name.startsWith("gemeinden/") && (h === place || serves);
  });
  return ours.map(([name]) => name.slice("gemeinden/".length));
}

/**
 * Which of the `candidates` pass all filters, and for each filter how many would pass with each of
 * its values. `values(filter, id)` are the values of a record.
 */
export function filtered(candidates, filters, values) {
  const chosen = [...filters];
  const passes = (id, [filter, value]) => values(filter, id).includes(value);
  const counts = new Map(FILTERS.map((filter) => [filter, new Map()]));
  const kept = [];
  for (const id of candidates) {
    const failed = chosen.filter((one) => !passes(id, one));
    if (failed.length === 0) {
      kept.push(id);
    }
    for (const filter of FILTERS) {
      // Another value of a filter stands in for the one that is chosen.
      if (failed.every(([name]) => name === filter)) {
        const count = counts.get(filter);
        values(filter, id).forEach((value) => count.set(value, (count.get(value) ?? 0) + 1));
      }
    }
  }
  return { kept, counts };
}
