import { randomInt } from "node:crypto";

/** Up to this number suffixes are tried in order; a headline that returns every week for years then gets a random one. */
const MAX_COUNTED = 9;

/** The slug itself if it is free, else the first free one with a number: "storm", "storm-2", "storm-3". @param find null if free */
export async function freeSlug(slug: string, find: (slug: string) => Promise<unknown>): Promise<string> {
  if (!(await find(slug))) return slug;
  let number = 2;
  while (await find(`${slug}-${number}`))
    number = number < MAX_COUNTED ? number + 1 : randomInt(10_000, 1_000_000_000);
  return `${slug}-${number}`;
}
