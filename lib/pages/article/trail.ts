/** The articles a reader followed links through to reach this one, by number, the first one first. */
export type Trail = readonly number[];

/** Longer trails lose their first steps: readers go back to the last ones. */
const LONGEST = 4;

/**
 * Parses a trail from an address ("12.7"). Anything but a number is dropped, and so is the article itself.
 * @param self the article that the trail leads to
 */
export function parseTrail(text: string | string[] | undefined, self: number): Trail {
  const numbers = String([text ?? ""].flat().at(-1) ?? "")
    .slice(0, 100)
    .split(".")
    .map(Number)
    .filter((id) => Number.isSafeInteger(id) && id > 0 && id !== self);
  return [...new Set(numbers)].slice(-LONGEST);
}

/** The trail of an article linked from another one. A link back to an article of the trail cuts it there. */
export function trailTo(target: number, from: { self: number; trail: Trail }): Trail {
  const steps = [...from.trail, from.self];
  const before = steps.indexOf(target);
  return (before < 0 ? steps : steps.slice(0, before)).slice(-LONGEST);
}

/** A trail as a query string; empty where there is none. */
export const trailQuery = (trail: Trail): string => (trail.length > 0 ? `?from=${trail.join(".")}` : "");

/** The address of an article's page, with the trail that leads to it. */
export const articleHref = (slug: string, trail: Trail): string => `/article/${slug}${trailQuery(trail)}`;
