// What search and filters are asked for, as it stands in the address of the page.

/** The filters by their names in the address, in the order in which the page shows them. */
export const FILTERS = [
  "gemeinde",
  "art",
  "zielgruppe",
  "sprache",
  "tag",
  "kostenlos",
  "frauen",
  "kinderbetreuung",
  "geoeffnet",
];

/** What stands in an address: the words, and the filters in the order in which they were set. */
export function fromAddress(query) {
  const params = new URLSearchParams(query);
  const filters = new Map();
  for (const [name, value] of params) {
    if (FILTERS.includes(name) && value) {
      filters.set(name, value);
    }
  }
  return { text: params.get("q") ?? "", filters };
}

/** The same the other way round; empty if nothing is asked for. */
export function toAddress({ text, filters }) {
  const params = new URLSearchParams(text.trim() ? { q: text.trim() } : {});
  filters.forEach((value, name) => params.append(name, value));
  const query = params.toString();
  return query && `?${query}`;
}
