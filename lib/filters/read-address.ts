import type { QueryValues } from "./parse-filter";

/** The values of an address's query string, with or without its question mark, as a page is handed them. */
export function readAddress(query: string | URLSearchParams): QueryValues {
  const values = new URLSearchParams(query);
  return Object.fromEntries([...new Set(values.keys())].map((name) => [name, values.getAll(name)]));
}
