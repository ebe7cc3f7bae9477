import type { QueryValues } from "./parse-filter";

/** The parameters of a query string, with or without its question mark, as Next.js would give them to a page. */
export function readAddress(query: string | URLSearchParams): QueryValues {
  const values = new URLSearchParams(query);
  return Object.fromEntries([...new Set(values.keys())].map((name) => [name, values.getAll(name)]));
}
