import type { QueryValues } from "../filters/parse-filter";

/** The last value of a parameter of an address; null where it has none. */
export const lastValue = (values: QueryValues, name: string): string | null =>
  [values[name] ?? []].flat().at(-1) ?? null;
