import { listTokens, type Token } from "../../../text/line-tokens";
import { hasArabic } from "../../../text/normalise";
import { readWordList } from "../../../text/word-list";
import { hasPhrase, isPhrase, phraseAt, phrases } from "../phrases";

const agenciesList = readWordList("read/paste/words/agencies");
const captionsList = readWordList("read/paste/words/captions");

const sources = phrases(agenciesList.words("agencies"), agenciesList.words("picture sources"));
const creditLabels = phrases(captionsList.words("credit labels"));
/** Words that mark a picture credit wherever they are: "Harbour Wire Photo/Jane Doe". */
const pictureWords = phrases(captionsList.words("picture words"));
const stockHouses = phrases(captionsList.words("stock houses"));

/** True for the name of a picture agency, or for a word such as "file photo" in its place. */
export const isPictureSource = (text: string): boolean => isPhrase(listTokens(text), sources);

/** True for what says where a picture is from: an agency, a labelled credit, "Name/Agency", "via Agency". */
export function namesPictureSource(text: string): boolean {
  if (phraseAt(listTokens(text), 0, creditLabels) > 0 || isPictureSource(text) || /^©/.test(text))
    return true;
  if (/\bvia\b/.test(text) || hasPhrase(listTokens(text), pictureWords)) return true;
  const parts = text.split(/\s*[/|]\s*/);
  return parts.length > 1 && parts.some(isPictureSource);
}

const MAX_WORDS = 4;
const MAX_ARABIC_WORDS = 3;
const CAPITALISED = /^\p{Lu}[\p{L}.'’&-]+(?:(?: & | and |[\s/])\p{Lu}[\p{L}.'’&-]*){0,4}$/u;

/** True for bracketed text that may be an unknown agency or photographer: capitalised, no figures, few words. */
export function mayNamePictureSource(text: string): boolean {
  const words = text.split(" ").length;
  if (/[\d?!]/.test(text) || words > MAX_WORDS) return false;
  return hasArabic(text) ? words <= MAX_ARABIC_WORDS : CAPITALISED.test(text);
}

/** Up to two capitalised words before a slash: the photographer. */
const NAME_BEFORE_SLASH = /(?:^|\s)((?:\p{Lu}[\p{L}.'’-]*\s){0,1}\p{Lu}[\p{L}.'’-]*)\s?$/u;
const MAX_TAIL_LENGTH = 60;

/** Splits "… Name/Agency" off the end of a caption; null if no agency is next to the slash. */
export function cutSlashCredit(text: string): { caption: string; credit: string } | null {
  const slash = text.indexOf("/", Math.max(0, text.length - MAX_TAIL_LENGTH));
  if (slash < 0) return null;
  const name = NAME_BEFORE_SLASH.exec(text.slice(Math.max(0, slash - MAX_TAIL_LENGTH), slash))?.[1];
  const agency = text.slice(slash + 1).trim();
  if (!name || !/^\p{Lu}/u.test(agency)) return null;
  const known = [name, agency].some((part) => hasPhrase(listTokens(part), sources));
  if (!known) return null;
  const start = slash - name.length - (/\s$/.test(text.slice(0, slash)) ? 1 : 0);
  return { caption: text.slice(0, start).trim(), credit: text.slice(start).trim() };
}

/** Splits "… | Agency" or "… - Agency" off the end of a caption. */
export function cutDashCredit(text: string): { caption: string; credit: string } | null {
  const tail = text.slice(-MAX_TAIL_LENGTH);
  const sign = Math.max(
    tail.lastIndexOf("|"),
    tail.lastIndexOf(" - "),
    tail.lastIndexOf(" – "),
    tail.lastIndexOf(" — "),
  );
  if (sign < 0) return null;
  const credit = tail.slice(sign).replace(/^[\s|–—-]+/, "");
  const caption = text.slice(0, text.length - tail.length + sign).trim();
  return caption.length >= 10 && isPictureSource(credit) ? { caption, credit } : null;
}

/** True for a short line that names a stock house: "Name via Getty Images". */
export const isStockCredit = (tokens: readonly Token[]): boolean =>
  tokens.length <= 4 && hasPhrase(tokens, stockHouses);

/** "Name/Agency" or "Name | Agency" and nothing else, both capitalised. */
const PHOTOGRAPHER =
  /^\p{Lu}[\p{L}.'’&-]*(?:\s\p{Lu}[\p{L}.'’&-]*){0,3}\s?[/|]\s?\p{Lu}[\p{L}.'’&-]*(?:\s\p{Lu}[\p{L}.'’&-]*){0,3}$/u;

/** True for a line with the form of a photographer and an agency, known or not. */
export const namesPhotographer = (text: string): boolean =>
  text.length <= MAX_TAIL_LENGTH && PHOTOGRAPHER.test(text);

/** Splits "Name/Agency" off after the caption's full stop. */
export function cutSignature(text: string): { caption: string; credit: string } | null {
  const tail = text.slice(-MAX_TAIL_LENGTH);
  const stop = Math.max(tail.lastIndexOf(". "), tail.lastIndexOf(".” "), tail.lastIndexOf('." '));
  if (stop < 0) return null;
  const start = text.length - tail.length + tail.indexOf(" ", stop + 1);
  const credit = text.slice(start).trim();
  return credit.includes("/") && namesPhotographer(credit) ? { caption: text.slice(0, start), credit } : null;
}
