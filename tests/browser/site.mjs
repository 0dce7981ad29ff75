// A built site: its pages, and a server on this machine that sends what the README recommends.

import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

/** The folder of the repository. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ics": "text/calendar; charset=utf-8",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webp": "image/webp",
  ".xml": "application/xml; charset=utf-8",
};

/** All pages of a site: `path` as in the address, `lang` unless it has none, `route` below that, `html`. */
export function pagesOf(folder) {
  const languages = new Set(languagesOf(folder));
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".html"))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .map((file) => ({ file, path: file.slice(folder.length).split(sep).join("/") }))
    .filter(({ path }) => !path.split("/").some((part) => part.startsWith(".")));
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  return files.map(({ file, path }) => {
    const address = path.replace(/\/index\.html$/, "/");
    const [, first] = address.split("/");
    const lang = languages.has(first) ? first : undefined;
    const route = lang ? address.slice(lang.length + 2) : address.slice(1);
    return { path: address, lang, route, html: readFileSync(file, "utf8") };
  });
}

/** The languages of a site: the folders that have a page of what is not found. */
export function languagesOf(folder) {
  return readdirSync(folder).filter((name) => existsSync(join(folder, name, "404.html"))).sort();
}

/** The header lines that the README tells those who publish to set, by name. */
export function recommendedHeaders() {
  const readme = readFileSync(join(root, "README.md"), "utf8");
  const lines = readme.matchAll(/^add_header ([A-Za-z-]+) "([^"]*)" always;$/gm);
  const headers = Object.fromEntries([...lines].map(([, name, value]) => [name, value]));
  if (!headers["Content-Security-Policy"]?.startsWith("default-src 'self'")) {
    throw new Error("README.md recommends no Content-Security-Policy with default-src 'self'");
  }
  return headers;
}

/**
 * Serves a folder on a port of this machine, a free one unless told; `close()` ends it. `edited` may
 * change the text of a page before it is sent. Texts are compressed if the browser can read that.
 */
export async function serve(folder, { port = 0, edited = (_, html) => html } = {}) {
  const headers = recommendedHeaders();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const { file, status } = find(folder, decodeURIComponent(pathname));
    const type = TYPES[extname(file ?? "")] ?? "application/octet-stream";
    const isText = /^text|json|xml/.test(type);
    let bytes = file ? readFileSync(file) : Buffer.alloc(0);
    if (type.startsWith("text/html")) {
      bytes = Buffer.from(edited(pathname, bytes.toString()));
    }
    const isSmaller = isText && /\bgzip\b/.test(request.headers["accept-encoding"] ?? "");
    const packed = isSmaller ? { "Content-Encoding": "gzip", Vary: "Accept-Encoding" } : {};
    response.writeHead(status, { ...headers, ...packed, "Content-Type": type, "Cache-Control": "max-age=600" });
    response.end(isSmaller ? gzipSync(bytes) : bytes);
  });
  await new Promise((done) => server.listen(port, "127.0.0.1", done));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return { origin, close: () => server.close() };
}

function find(folder, path) {
  const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
  if (!path.includes("/.") && statSync(file, { throwIfNoEntry: false })?.isFile()) {
    return { file, status: 200 };
  }
  const notFound = join(folder, path.split("/")[1] ?? "", "404.html");
  return { file: existsSync(notFound) ? notFound : undefined, status: 404 };
}
