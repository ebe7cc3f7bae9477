import { incomingArticle } from "../../../articles/incoming";
import { readWordList } from "../../../text/word-list";
import { type LineText, readLineText } from "../line-text";
import { isPhrase, phrases } from "../phrases";
import type { Cue } from "./cue";

const relatedList = readWordList("read/paste/words/related");

const ownLabels = phrases(relatedList.words("own address"));

const ADDRESS = /\bhttps?:\/\/[^\s<>"“”«»]{1,2048}|\bwww\.[^\s<>"“”«»]{1,2048}/gi;
const BARE_HOST_AND_PATH = /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}\/\S{1,2000}$/i;
const TRAILING_SIGNS = /[.,;:!?)\]}'’،؛؟]$/;
/** In a text that is a list of addresses, the first are enough. */
const MAX_ADDRESSES = 200;
const MAX_LABEL_LENGTH = 40;

/** A web address as the library accepts it, or null. A bare "www." is read as https. */
function readAddress(text: string): string | null {
  let trimmed = text;
  while (TRAILING_SIGNS.test(trimmed) && !(trimmed.endsWith(")") && trimmed.includes("("))) {
    trimmed = trimmed.slice(0, -1);
  }
  const address = /^https?:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  const checked = incomingArticle.shape.url.safeParse(address);
  return checked.success ? (checked.data ?? null) : null;
}

/** The addresses within a text, in order. */
export function findAddresses(text: string): { url: string; start: number; end: number }[] {
  if (!/https?:|www\./i.test(text)) return [];
  const found: { url: string; start: number; end: number }[] = [];
  for (const match of text.matchAll(ADDRESS)) {
    const url = readAddress(match[0]);
    if (url) found.push({ url, start: match.index, end: match.index + match[0].length });
    if (found.length >= MAX_ADDRESSES) break;
  }
  return found;
}

/** Splits a line into its words and its first address. */
export function splitAddress(line: LineText): { words: LineText; url?: string } {
  const [address] = findAddresses(line.text);
  if (!address) return { words: line };
  const rest = `${line.text.slice(0, address.start)} ${line.text.slice(address.end)}`;
  return { words: readLineText(rest.replace(/[\s<>()[\]]+$/, "").trim()), url: address.url };
}

/** True for a label before the article's own address. */
export const isOwnAddressLabel = (text: string): boolean =>
  text.length <= MAX_LABEL_LENGTH && isPhrase(readLineText(text).tokens, ownLabels);

/** A line that is an address, alone or after a label that makes it the article's own. */
export function readAddressLine(line: LineText): Cue | null {
  if (!/[./]/.test(line.text)) return null;
  if (BARE_HOST_AND_PATH.test(line.text)) {
    const url = readAddress(line.text);
    return url ? { kind: "address", url, own: false } : null;
  }
  const { words, url } = splitAddress(line);
  if (!url || findAddresses(line.text).length > 1) return null;
  if (words.tokens.length === 0) return { kind: "address", url, own: false };
  return isPhrase(words.tokens, ownLabels) ? { kind: "address", url, own: true } : null;
}
