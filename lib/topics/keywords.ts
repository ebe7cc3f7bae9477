import { slugFrom } from "../articles/slug";
import { nameKey } from "../text/normalise";
import { getSubjectBySlug } from "./subjects";

/** A publisher's keyword: the key under which its spellings meet, the name as it was written first, its URL slug. */
export type Keyword = { key: string; name: string; slug: string };

/** A longer keyword is a sentence or several keywords that nobody parted. */
const LONGEST = 60;
const WEB_ADDRESS = /^www\.|:\/\//i;
const FIGURE = /^\p{N}+$/u;
const SUBJECT_CODE = /^medtop:\d+$/i;
/** What publishing systems write where nobody chose a keyword. */
const UNSET = new Set(["uncategorized", "uncategorised", "untagged", "notopic", "غيرمصنف"]);

const isJunk = (name: string, key: string): boolean =>
  key === "" ||
  name.length > LONGEST ||
  WEB_ADDRESS.test(name) ||
  FIGURE.test(name) ||
  SUBJECT_CODE.test(name) ||
  UNSET.has(key);

/**
 * Cleans a publisher's keywords: drops what is none (empty, a mere number, a web address, over 60 characters, a code),
 * and merges the spellings of one ("Middle East", "middle-east", "#MiddleEast").
 * @returns each keyword once, in the publisher's order; a slug is never that of an IPTC subject
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
