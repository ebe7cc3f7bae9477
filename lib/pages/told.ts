import "server-only";
import { z } from "zod";
import { getSecret } from "../db/secret";
import type { QueryValues } from "../filters/parse-filter";
import { seal, unseal } from "../security/seal";
import { lastValue } from "./last-value";

/** What a form has done, or why it has not. */
export type Told = { done: string | null; refused: string | null };

/** What is told stands in an address, which has a limit; in characters. */
const MOST_TOLD = 300;
const PURPOSE = "what forms tell";

const stored = z.object({ done: z.string().nullish(), refused: z.string().nullish() });

/**
 * The address of a page that tells what a form has done. The words are sealed: a page shows none that others have put into its address.
 * @param more of its query
 */
export async function addressTelling(
  page: string,
  told: { done: string } | { refused: string },
  more: Record<string, string> | URLSearchParams = {},
): Promise<string> {
  const query = new URLSearchParams(more);
  const cut = Object.entries(told).map(([name, text]) => [name, text.slice(0, MOST_TOLD).toWellFormed()]);
  query.set("told", seal(JSON.stringify(Object.fromEntries(cut)), await getSecret(), PURPOSE));
  return `${page}?${query}`;
}

/** What a page is to tell by its address. */
export async function readTold(values: QueryValues): Promise<Told> {
  const sealed = lastValue(values, "told");
  const text = sealed === null ? null : unseal(sealed, await getSecret(), PURPOSE);
  const { done = null, refused = null } = text === null ? {} : stored.parse(JSON.parse(text));
  return { done, refused };
}
