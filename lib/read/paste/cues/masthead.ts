import { hasArabic } from "../../../text/normalise";
import { readWordList } from "../../../text/word-list";
import { type LineText, readLineText } from "../line-text";
import { findPhrases, isMadeOf, isPhrase, phraseAt, phrases, restAfter } from "../phrases";
import type { Cue } from "./cue";
import { readSection } from "./section";

const boilerplateList = readWordList("read/paste/words/boilerplate");
const outletsList = readWordList("read/paste/words/outlets");
const sectionsList = readWordList("read/paste/words/sections");

const outletWords = phrases(outletsList.words("words of names"));
const before = phrases(outletsList.words("before own name"));
const after = phrases(outletsList.words("after own name"));
const noName = phrases(outletsList.words("not a name"));

const menu = phrases(sectionsList.words("sections"), boilerplateList.words("site menu"));
/** "More in Local News" is not an outlet. */
const noMasthead = phrases(outletsList.words("not a masthead"));

const MAX_WORDS = 6;
const MAX_LENGTH = 60;
const MAX_OWN_NAME_WORDS = 4;

/** True for words that read like an outlet's name: few, capitalised, one of them such as "Times" or "Agency". */
export function looksLikeOutlet(line: LineText): boolean {
  const { text, tokens } = line;
  if (text.length > MAX_LENGTH || tokens.length < 2 || /[.!?؟:،]$|[,:;!?"“«]/.test(text)) return false;
  const named = findPhrases(tokens, outletWords);
  if (
    named.length === 0 ||
    isMadeOf(tokens, menu) ||
    phraseAt(tokens, 0, noMasthead) ||
    readSection(line) ||
    phraseAt(tokens, 0, before)
  )
    return false;
  const words = text.split(" ");
  if (words.length < 2 || words.length > MAX_WORDS) return false;
  const atEnd = named.at(-1)?.at === tokens.length - 1;
  if (hasArabic(text)) return named[0]?.at === 0 || atEnd;
  const capitals = words.every((word) => /^(?:\p{Lu}|of$|the$|and$|&$|for$|in$)/u.test(word));
  return capitals && (atEnd || named.some(({ at }) => at <= 1));
}

/** "NAME | الاسم": an outlet's name in two scripts, without "English edition" and the like after it. */
export function readBilingual(text: string): Cue[] | null {
  const [first = "", second = "", ...more] = text
    .split(/\s*\|\s*|\s+[–—]\s+/)
    .filter((part) => !/edition|النسخة|الطبعة/i.test(part));
  const short = [first, second].every(
    (part) => /^[^\d٠-٩]*\p{L}{2}[^\d٠-٩]*$/u.test(part) && part.split(" ").length <= MAX_OWN_NAME_WORDS,
  );
  if (!short || more.length > 0 || hasArabic(first) === hasArabic(second)) return null;
  return [first, second].map((name) => ({ kind: "outlet", name }));
}

/** "Search Harbour Daily", "About Harbour Daily": entries of its menu. */
function isCallWithName({ text, tokens }: LineText): boolean {
  const call = phraseAt(tokens, 0, before);
  return call > 0 && looksLikeOutlet(readLineText(restAfter(text, tokens, call)));
}

/** An outlet's name alone on its line, perhaps after a dash, as agencies sign. */
export function readMasthead(line: LineText): Cue | Cue[] | null {
  const both = readBilingual(line.text);
  if (both) return both;
  if (isCallWithName(line)) return { kind: "boilerplate", of: "siteMenu", weak: true };
  const name = line.text.replace(/^[-–—]{1,3}\s*/, "");
  const named = name === line.text ? line : readLineText(name);
  return looksLikeOutlet(named) ? { kind: "outlet", name } : null;
}

/** The number of words that make a name: capitalised ones, up to a separator or a word that ends it. */
function countNameWords({ text, tokens }: LineText, from: number): number {
  const arabic = hasArabic(text);
  let end = from;
  for (; end < tokens.length && end - from < MAX_OWN_NAME_WORDS; end++) {
    const token = tokens[end];
    const gap = text.slice(tokens[end - 1]?.end ?? 0, token?.start);
    if (!token || (!arabic && !/^\p{Lu}/u.test(text.slice(token.start)))) break;
    if (end > from && (phraseAt(tokens, end, after) || /[.,:;!?…'’]/.test(gap))) break;
  }
  const whole = end === tokens.length || phraseAt(tokens, end, after) > 0;
  return arabic && !whole ? 0 : end - from;
}

/** The name after "Support", "Follow", "About"…; null if none follows. */
export function nameAfterCall(line: LineText): string | null {
  const { text, tokens } = line;
  const call = phraseAt(tokens, 0, before);
  if (!call) return null;
  const from = tokens[call]?.key === "the" ? call + 1 : call;
  if (from >= tokens.length || phraseAt(tokens, from, noName)) return null;
  const count = countNameWords(line, from);
  if (count === 0 || isPhrase(tokens.slice(from, from + count), noName)) return null;
  const name = text.slice(tokens[from]?.start, tokens[from + count - 1]?.end);
  return name.length <= MAX_LENGTH ? name : null;
}
