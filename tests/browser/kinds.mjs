// Which kinds of page there are, and which pages of a built site show all that a kind can show.

import { existsSync } from "node:fs";
import { join } from "node:path";
import { root } from "./site.mjs";

/** The line by which a former address leads on. */
export const REFRESH = /<meta [^>]*http-equiv="?refresh[^>]*>/;

const key = "[a-z0-9-]+";
const place = `(kreise|verbaende|gemeinden)/${key}`;

/**
 * The kinds in the order in which they are asked for; each page is of the first that it matches.
 * `route` is matched with the path below the language's folder, or below the site for pages that
 * have no language.
 */
export const KINDS = [
  { name: "former address", template: "moved.html", moved: true },
  { name: "choice of languages", template: "choice.html", bare: true, route: "" },
  { name: "short address", template: "short.html", bare: true, route: `k/${key}/` },
  { name: "start page", template: "start.html", route: "" },
  { name: "page not found", template: "not_found.html", route: "404\\.html" },
  { name: "all Gemeinden", template: "gemeinden.html", route: "gemeinden/" },
  { name: "all offers", template: "offers.html", route: "angebote/" },
  { name: "offers of a type", template: "offers.html", route: `angebote/art/${key}/` },
  { name: "offers for, on or in", template: "offers.html", route: `angebote/(zielgruppe|tag|sprache)/${key}/` },
  { name: "free offers", template: "offers.html", route: "angebote/kostenlos/" },
  { name: "offers from A to Z", template: "offers_a_to_z.html", route: `angebote/a-z/(${key}/)?` },
  { name: "all Anlaufstellen", template: "anlaufstellen.html", route: "anlaufstellen/" },
  { name: "all Traeger", template: "traeger_list.html", route: "traeger/" },
  { name: "figures and facts", template: "figures.html", route: "zahlen/" },
  { name: "all stories", template: "stories.html", route: "beispiele/" },
  { name: "place", template: "place.html", route: `${place}/` },
  { name: "offers of a place", template: "place_offers.html", route: `${place}/angebote/` },
  { name: "comparison of places", template: "comparison.html", route: `${place}/vergleich/` },
  { name: "place and type", template: "place_type.html", route: `${place}/art/${key}/` },
  { name: "offer", template: "offer.html", route: `${place}/angebote/${key}/` },
  { name: "Anlaufstelle", template: "anlaufstelle.html", route: `${place}/anlaufstellen/${key}/` },
  { name: "Traeger", template: "traeger.html", route: `${place}/traeger/${key}/` },
  { name: "figure", template: "figure.html", route: `${place}/kennzahlen/${key}/` },
  { name: "story", template: "story.html", route: `${place}/beispiele/${key}/` },
  { name: "search", template: "search.html", route: "suche/" },
  { name: "all words of letters", template: "terms.html", route: "woerter/" },
  { name: "word of letters", template: "term.html", route: `woerter/${key}/` },
  { name: "free page", template: "page.html", written: true, route: `${key}/` },
];

/** The kind of a page of `Site.pages`, or undefined if none fits. */
export function kindOf(page) {
  return KINDS.find((kind) => fits(kind, page));
}

function fits(kind, page) {
  if (kind.moved) {
    return REFRESH.test(page.html);
  }
  const bare = page.lang === undefined;
  if (bare !== Boolean(kind.bare) || !new RegExp(`^${kind.route}$`).test(page.route)) {
    return false;
  }
  return !kind.written || existsSync(join(root, "content/seiten", `${page.route.slice(0, -1)}.md`));
}

const known = new WeakMap();

/** What a page consists of: every tag with its classes and roles, once. */
function pieces(page) {
  if (!known.has(page)) {
    known.set(page, piecesOf(page.html));
  }
  return known.get(page);
}

function piecesOf(html) {
  const found = new Set();
  for (const [tag, name] of html.matchAll(/<([a-z][a-z0-9]*)[^>]*>/g)) {
    const marks = [...tag.matchAll(/\s(?:class|role|type|aria-[a-z]+(?=[\s=>]))(?:=("[^"]*"|[^\s>]*))?/g)];
    const values = marks.map(([mark]) => mark.trim()).filter((mark) => !/^aria-(?!current|hidden)/.test(mark));
    found.add([name, ...values].join(" "));
  }
  return found;
}

/**
 * As few pages of one kind and language as together have all pieces that any page of it has,
 * the fullest first; the same ones each time.
 */
export function fullest(pages) {
  const left = new Map(pages.map((page) => [page, pieces(page)]));
  const chosen = [];
  const seen = new Set();
  const gain = (page) => [...left.get(page)].filter((piece) => !seen.has(piece)).length;
  for (;;) {
    const ranked = [...left.keys()].map((page) => ({ page, gain: gain(page) }));
    ranked.sort((a, b) => b.gain - a.gain || b.page.html.length - a.page.html.length || (a.page.path < b.page.path ? -1 : 1));
    if (ranked.length === 0 || ranked[0].gain === 0) {
      return chosen;
    }
    const { page } = ranked[0];
    chosen.push(page);
    left.get(page).forEach((piece) => seen.add(piece));
    left.delete(page);
  }
}

/** One page of each kind, of those without a language and of each of the languages: the fullest. */
export function firstOfEach(pages, languages) {
  return [undefined, ...languages].flatMap((lang) =>
    KINDS.flatMap((kind) => fullest(pages.filter((page) => page.lang === lang && kindOf(page) === kind)).slice(0, 1)),
  );
}
