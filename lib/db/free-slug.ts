import { randomInt } from "node:crypto";

/** Up to here the numbers are tried in turn; a headline that comes back weekly for years then draws a number. */
const COUNTED = 9;

/** The slug itself where nobody has it, else with a number behind it that nobody has: "storm", "storm-2", "storm-3". */
export async function freeSlug(slug: string, find: (slug: string) => Promise<unknown>): Promise<string> {
  if (!(await find(slug))) return slug;
  let number = 2;
  while (await find(`${slug}-${number}`))
    number = number < COUNTED ? number + 1 : randomInt(10_000, 1_000_000_000);
  return `${slug}-${number}`;
}
