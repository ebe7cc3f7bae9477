import type { Found } from "./found-name";

/** The capitals of a name: "International Cricket Council" → ICC. */
const initialsOf = (name: string): string => name.match(/\b\p{Lu}/gu)?.join("") ?? "";

/**
 * A listed acronym whose long form the article does not have is that of the article's own organisation with its initials,
 * if there is one: ICC beside the International Cricket Council is not the court.
 */
export function ownAcronyms(found: readonly Found[], textOf: (name: Found) => string): Found[] {
  const own = new Map<string, Found>();
  const spelled = new Set<string>();
  for (const name of found) {
    if (name.type !== "organization") continue;
    const surface = textOf(name);
    const acronym = /^[\p{Lu}\p{N}]+$/u.test(surface);
    if (name.known && !acronym) spelled.add(name.known.key);
    if (!name.known && !acronym && !name.origin) own.set(initialsOf(surface), name);
  }
  if (own.size === 0) return [...found];
  return found.map((name) => {
    const owner = name.known && !spelled.has(name.known.key) ? own.get(textOf(name)) : undefined;
    if (!owner) return name;
    const { known: _listed, ...rest } = name;
    return { ...rest, type: owner.type, origin: { field: owner.field, start: owner.start, end: owner.end } };
  });
}
