// What kreisweit promises of every page beyond valid HTML: it asks nothing of third parties, it
// runs under `Content-Security-Policy: default-src 'self'`, and it says its language and direction.

import { Rule, definePlugin } from "html-validate";

/** Attributes whose address a browser loads by itself, by element. */
const LOADED = {
  audio: ["src"],
  embed: ["src"],
  iframe: ["src"],
  image: ["href", "xlink:href"],
  img: ["src", "srcset"],
  input: ["src"],
  object: ["data"],
  script: ["src"],
  source: ["src", "srcset"],
  track: ["src"],
  use: ["href", "xlink:href"],
  video: ["src", "poster"],
};

/** Attributes that hold an address, whether a browser loads it or a reader follows it. */
const ADDRESSES = ["action", "data", "formaction", "href", "poster", "src", "srcset", "xlink:href"];

/** Values of `rel` that name another page and load nothing. */
const NAMES_A_PAGE = ["alternate", "author", "canonical", "help", "license", "next", "prev"];

/** Whether an address on the page of the given path lies below the site's base address. */
function isOwn(address, path, base) {
  const page = new URL(path.replace(/(^|\/)index\.html$/, "$1"), base);
  return URL.canParse(address, page) && new URL(address, page).href.startsWith(base);
}

/** The addresses that a `srcset` or a simple attribute holds. */
function addresses(name, value) {
  const entries = name === "srcset" ? value.split(",") : [value];
  return entries.map((entry) => entry.trim().split(/\s+/)[0]).filter(Boolean);
}

function isLoadedLink(element) {
  const rel = element.getAttributeValue("rel")?.toLowerCase().split(/\s+/) ?? [];
  return !rel.some((word) => NAMES_A_PAGE.includes(word));
}

/** Which way the script of a language runs, by the CLDR data of this JavaScript engine. */
function direction(tag) {
  try {
    const locale = new Intl.Locale(tag);
    return (locale.getTextInfo?.() ?? locale.textInfo).direction;
  } catch {
    return "unknown";
  }
}

/** Looks at each element when its start tag has been read, so that the tree need not be walked again. */
class ElementRule extends Rule {
  setup() {
    this.on("tag:ready", ({ target, location }) => {
      this.check(target, target.tagName.toLowerCase(), location.filename);
    });
  }

  /** The attributes of an element as `[name, value]`. */
  attributes(element) {
    return element.attributes.map(({ key, value }) => [key.toLowerCase(), String(value ?? "")]);
  }
}

class OwnResources extends ElementRule {
  check(element, tag, path) {
    if (!(tag in LOADED) && tag !== "link") {
      return;
    }
    for (const [name, value] of this.attributes(element)) {
      const loaded = tag === "link" ? name === "href" && isLoadedLink(element) : LOADED[tag].includes(name);
      const foreign = (address) => !isOwn(address, path, this.options.base);
      if (loaded && addresses(name, value).some(foreign)) {
        this.report({ node: element, message: `<${tag} ${name}="${value}"> is loaded from elsewhere` });
      }
    }
  }
}

class NoPlainHttp extends ElementRule {
  check(element) {
    for (const [name, value] of this.attributes(element)) {
      if (ADDRESSES.includes(name) && /(^|[\s,])(http|javascript):/i.test(value)) {
        this.report({ node: element, message: `${name}="${value}" is neither https nor our own` });
      }
    }
  }
}

class NoInline extends ElementRule {
  check(element, tag) {
    for (const [name] of this.attributes(element)) {
      if (name === "style" || name.startsWith("on")) {
        this.report({ node: element, message: `Attribute "${name}" does not run under the strict CSP` });
      }
    }
    const isData = element.getAttributeValue("type")?.endsWith("json");
    if (tag === "style" || (tag === "script" && !element.hasAttribute("src") && !isData)) {
      this.report({ node: element, message: `Inline <${tag}> does not run under the strict CSP` });
    }
  }
}

class PageLanguage extends Rule {
  setup() {
    this.on("dom:ready", ({ document, source }) => {
      this.check(document.querySelector("html"), source.filename);
    });
  }

  check(html, path) {
    const tag = html?.getAttributeValue("lang");
    if (!tag) {
      this.report({ node: html, message: "<html> does not say its language" });
      return;
    }
    // The choice of languages and the short addresses belong to no language's folder.
    const [folder, ...below] = path.split("/");
    const expected = below.length > 0 && folder !== "k" ? folder : tag;
    if (tag !== expected) {
      this.report({ node: html, message: `lang="${tag}" on a page below /${folder}/` });
    }
    const written = html.getAttributeValue("dir") ?? "ltr";
    if (written !== direction(tag)) {
      this.report({ node: html, message: `dir="${written}" with lang="${tag}"` });
    }
  }
}

/** What a style sheet loads from elsewhere; `[]` if all is our own. */
export function foreignInStyles(css) {
  const loaded = css.matchAll(/(?:@import\s+(?:url\(\s*)?|url\(\s*)["']?([^"')\s;]+)/gi);
  const hasHost = (address) => /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(address);
  return [...loaded].map(([, address]) => address).filter(hasHost);
}

export default definePlugin({
  name: "kreisweit",
  rules: {
    "kreisweit/no-inline": NoInline,
    "kreisweit/no-plain-http": NoPlainHttp,
    "kreisweit/own-resources": OwnResources,
    "kreisweit/page-language": PageLanguage,
  },
});
