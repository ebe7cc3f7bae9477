/** The numbers of the articles that a reader came by on the way to one, the first first. */
export type Trail = readonly number[];

/** Longer ways are cut at their start: the last steps are the ones that somebody wants back to. */
const LONGEST = 4;

/**
 * Reads a way from an address ("12.7"). It never fails: what is no number is left out, as is the article itself.
 * @param self the article that the way leads to
 */
export function parseTrail(text: string | string[] | undefined, self: number): Trail {
  const numbers = String([text ?? ""].flat().at(-1) ?? "")
    .slice(0, 100)
    .split(".")
    .map(Number)
    .filter((id) => Number.isSafeInteger(id) && id > 0 && id !== self);
  return [...new Set(numbers)].slice(-LONGEST);
}

/** The way to an article that is linked from another one; to one that it has led through already, no further than there. */
export function trailTo(target: number, from: { self: number; trail: Trail }): Trail {
  const way = [...from.trail, from.self];
  const before = way.indexOf(target);
  return (before < 0 ? way : way.slice(0, before)).slice(-LONGEST);
}

/** A way as the query of an address; empty where there is none. */
export const queryOf = (trail: Trail): string => (trail.length > 0 ? `?from=${trail.join(".")}` : "");

/** The address of an article's page for a reader who comes by this way. */
export const hrefBy = (slug: string, trail: Trail): string => `/article/${slug}${queryOf(trail)}`;
