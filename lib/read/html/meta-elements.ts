import { plainLine } from "../markup/plain-text";

/** The contents of a page's meta elements by lower-case name, in order. */
export type Metas = ReadonlyMap<string, readonly string[]>;

const MAX_LENGTH = 5000;

/** Reads name, property and itemprop alike: pages mix them up. */
export function readMetas(document: Document): Metas {
  const metas = new Map<string, string[]>();
  for (const meta of document.querySelectorAll("meta[content]")) {
    const content = plainLine((meta.getAttribute("content") ?? "").slice(0, MAX_LENGTH));
    const names = ["name", "property", "itemprop", "http-equiv"].flatMap(
      (attribute) => meta.getAttribute(attribute)?.trim().toLowerCase().split(/\s+/) ?? [],
    );
    if (!content) continue;
    for (const name of new Set(names)) metas.set(name, [...(metas.get(name) ?? []), content]);
  }
  return metas;
}

/** All contents under the first of the names that has any. */
export const metasOf = (metas: Metas, ...names: string[]): readonly string[] =>
  names.map((name) => metas.get(name)).find((contents) => contents?.length) ?? [];

/** The first content under the first of the names that has any. */
export const metaOf = (metas: Metas, ...names: string[]): string | undefined => metasOf(metas, ...names)[0];
