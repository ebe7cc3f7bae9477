import { nameKey } from "../text/normalise";

/**
 * An edition of an outlet as it appears in lists of sources: "ABC News (Online)", "CNN (Web News)", "The Week -
 * Opinion".
 */
const EDITION =
  /\s*(?:\((?:the )?(?:(?:online|web|website|digital|print|news|opinion|editorial|english|arabic)\s*)+\)|[-–—:|]\s*(?:(?:online|web|news|opinion|opinions|editorial|editorials)\s*)+)$/i;
const PART = /(?<=\S\s)(?:online|website|opinions?|editorials?)\b/gi;
const DOMAIN = /(?<=\p{L})\.(?:com|org|net|info|news|co\.uk|co|gov)$/iu;

/**
 * A key that is equal for all spellings of an outlet's name: ignores case, accents, spaces, a leading "the", a domain
 * ending and the names of editions. "NBCNews.com" and "NBC News (Online)" are one outlet, "BBC" and "BBC News" are
 * two until the owner merges them. Arabic names are only changed by nameKey.
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
