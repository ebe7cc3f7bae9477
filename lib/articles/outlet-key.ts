import { nameKey } from "../text/normalise";

/** An edition of an outlet, as lists of sources write it: "ABC News (Online)", "CNN (Web News)", "The Week - Opinion". */
const EDITION =
  /\s*(?:\((?:the )?(?:(?:online|web|website|digital|print|news|opinion|editorial|english|arabic)\s*)+\)|[-–—:|]\s*(?:(?:online|web|news|opinion|opinions|editorial|editorials)\s*)+)$/i;
const PART = /(?<=\S\s)(?:online|website|opinions?|editorials?)\b/gi;
const DOMAIN = /(?<=\p{L})\.(?:com|org|net|info|news|co\.uk|co|gov)$/iu;

/**
 * The key under which the spellings of one outlet's name meet: case, accents, spaces, a leading "the", a web address'
 * ending and the names of editions aside. "NBCNews.com" and "NBC News (Online)" are one outlet, "BBC" and "BBC News" are
 * two until the owner joins them. Arabic names lose nothing but what nameKey takes.
 */
export function outletKey(name: string): string {
  const bare = name
    .trim()
    .replace(EDITION, "")
    .replace(DOMAIN, "")
    .replace(PART, " ")
    .replace(/^www\./i, "")
    .replace(/^the (?=\S)/i, "");
  return nameKey(bare).replace(/[^\p{L}\p{N}]/gu, "") || nameKey(name) || name.trim();
}
