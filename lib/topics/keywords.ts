import { slugFrom } from "../articles/slug";
import { nameKey } from "../text/normalise";
import { getSubjectBySlug } from "./subjects";

/** A publisher's keyword: the key that its spellings share, the name as first written, and its URL slug. */
export type Keyword = { key: string; name: string; slug: string };

/** A longer keyword is a sentence, or several keywords that were not separated. */
const MAX_LENGTH = 60;
const WEB_ADDRESS = /^www\.|:\/\//i;
const FIGURE = /^\p{N}+$/u;
const SUBJECT_CODE = /^medtop:\d+$/i;
/** What publishing systems write if nobody chose a keyword. */
const UNSET = new Set(["uncategorized", "uncategorised", "untagged", "notopic", "غيرمصنف"]);

const isJunk = (name: string, key: string): boolean =>
  key === "" ||
  name.length > MAX_LENGTH ||
  WEB_ADDRESS.test(name) ||
  FIGURE.test(name) ||
  SUBJECT_CODE.test(name) ||
  UNSET.has(key);

/**
 * Cleans a publisher's keywords: drops what is not one (empty, only a number, a web address, over 60 characters, a code)
 * and merges different spellings ("Middle East", "middle-east", "#MiddleEast").
 * @returns each keyword once, in the publisher's order; no slug is that of an IPTC subject
 */
export function cleanKeywords(keywords: string[]): Keyword[] {
  const byKey = new Map<string, Keyword>();
  for (const keyword of keywords) {
    const name = keyword.replace(/\s+/g, " ").replace(/^[\s#"'“”]+|[\s"'“”,;]+$/g, "");
    const key = nameKey(name).replaceAll(" ", "");
    if (isJunk(name, key) || byKey.has(key)) continue;
    const slug = slugFrom(name);
    byKey.set(key, { key, name, slug: getSubjectBySlug(slug) ? `${slug}-keyword` : slug });
  }
  return [...byKey.values()];
}
