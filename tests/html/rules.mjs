// What kreisweit promises of every page beyond valid HTML: it asks nothing of third parties, it
// runs under `Content-Security-Policy: default-src 'self'`, and it says its language and direction.

import { Rule, definePlugin, walk } from "html-validate";

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

/** Goes through all elements of a page once its whole tree is there. */
class PageRule extends Rule {
  setup() {
    this.on("dom:ready", ({ document, source }) => this.check(document, source.filename));
  }

  attributes(document, look) {
    walk.depthFirst(document, (element) => {
      for (const { key, value } of element.attributes) {
        look(element, key.toLowerCase(), String(value ?? ""));
      }
    });
  }
}

class OwnResources extends PageRule {
  check(document, path) {
    this.attributes(document, (element, name, value) => {
      const tag = element.tagName.toLowerCase();
      const loaded = tag === "link" ? name === "href" && isLoadedLink(element) : LOADED[tag]?.includes(name);
      const foreign = (address) => !isOwn(address, path, this.options.base);
      if (loaded && addresses(name, value).some(foreign)) {
        this.report({ node: element, message: `<${tag} ${name}="${value}"> is loaded from elsewhere` });
      }
    });
  }
}

class NoPlainHttp extends PageRule {
  check(document) {
    this.attributes(document, (element, name, value) => {
      const isAddress = ["action", "formaction", "href", "poster", "src", "srcset"].includes(name);
      if (isAddress && /(^|[\s,])(http|javascript):/i.test(value)) {
        this.report({ node: element, message: `${name}="${value}" is neither https nor our own` });
      }
    });
  }
}

class NoInline extends PageRule {
  check(document) {
    this.attributes(document, (element, name) => {
      if (name === "style" || name.startsWith("on")) {
        this.report({ node: element, message: `Attribute "${name}" does not run under the strict CSP` });
      }
    });
    for (const style of document.querySelectorAll("style")) {
      this.report({ node: style, message: "<style> does not run under the strict CSP" });
    }
    for (const script of document.querySelectorAll("script")) {
      const isData = script.getAttributeValue("type")?.endsWith("json");
      if (!script.hasAttribute("src") && !isData) {
        this.report({ node: script, message: "Inline <script> does not run under the strict CSP" });
      }
    }
  }
}

class PageLanguage extends PageRule {
  check(document, path) {
    const html = document.querySelector("html");
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
