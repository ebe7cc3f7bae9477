import type { Token } from "../../../text/line-tokens";
import { readWordList } from "../../../text/word-list";
import type { LineText } from "../line-text";
import { isMadeOf, isPhrase, type Phrases, phraseAt, phrases, restAfter } from "../phrases";
import { splitAddress } from "./address";
import type { Cue } from "./cue";

const relatedList = readWordList("read/paste/words/related");

const headings = phrases(relatedList.words("headings"));
const listings = phrases(relatedList.words("listings"));
const leads = phrases(relatedList.words("leads"));
const moreHeadings = phrases(relatedList.words("more"));
const listingTails = phrases(relatedList.words("listing tails"));
const nouns = phrases(relatedList.words("nouns"));
const relations = phrases(relatedList.words("relations"));
const colophons = phrases(relatedList.words("colophon"));
const weakLeads = phrases(relatedList.words("weak leads"));

/** A longer line with such a start is prose. */
const MAX_ITEM_LENGTH = 250;
const SEPARATOR_AFTER_LEAD = /^["”]?\s*(?:[:：|>»›…]|\.{2,3}|\s[-–—]\s)/;

const MAX_HEADING_WORDS = 5;

/** "More interviews", "Other news from the valley": certain only under the text. */
const isMoreHeading = ({ text, tokens }: LineText): boolean =>
  tokens.length >= 2 &&
  tokens.length <= MAX_HEADING_WORDS &&
  !/[.!?؟]$/.test(text) &&
  (phraseAt(tokens, 0, moreHeadings) > 0 || tokens.at(-1)?.key === "اخري");

/** One item after its lead: "Read also: Headline". */
function readItem(line: LineText): Cue | null {
  const lead = phraseAt(line.tokens, 0, leads);
  if (!lead) return null;
  const { words, url } = splitAddress(line);
  if (url && isPhrase(words.tokens, leads)) return { kind: "related", url };
  if (words.text.length > MAX_ITEM_LENGTH) return null;
  const signed = SEPARATOR_AFTER_LEAD.test(words.text.slice(words.tokens[lead - 1]?.end ?? 0));
  if (phraseAt(words.tokens, 0, weakLeads) === lead && !signed) return null;
  const name = restAfter(words.text, words.tokens, lead).replace(/^[.…>›\s]+/, "");
  return name ? { kind: "related", name, ...(url ? { url } : {}) } : null;
}

/** True for a heading alone, or with a time: "Most read today". */
function isListing(tokens: readonly Token[]): boolean {
  const count = phraseAt(tokens, 0, listings);
  return count > 0 && (count === tokens.length || isMadeOf(tokens.slice(count), listingTails));
}

/**
 * "Related pages", "Obituaries from the archive", "صفحات ذات صلة": a noun for articles and their relation to this
 * one.
 */
function isBuiltHeading(tokens: readonly Token[]): boolean {
  const rest = tokens.filter((_, at) => !isOneOf(tokens, at, nouns));
  return rest.length < tokens.length && isPhrase(rest, relations);
}

const isOneOf = (tokens: readonly Token[], at: number, words: Phrases): boolean =>
  isPhrase(tokens.slice(at, at + 1), words);

/** The heading of a list of other articles, or one item after its lead. */
export function readRelated(line: LineText): Cue | null {
  if (isListing(line.tokens)) return { kind: "heading", of: "listing" };
  if (isPhrase(line.tokens, headings) || isBuiltHeading(line.tokens))
    return { kind: "heading", of: "related" };
  if (isPhrase(line.tokens, colophons)) return { kind: "heading", of: "colophon" };
  return readItem(line) ?? (isMoreHeading(line) ? { kind: "heading", of: "related", weak: true } : null);
}
