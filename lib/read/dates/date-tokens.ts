import { listTokens, type Token } from "../../text/line-tokens";

/** Scripts whose vowels are marks, or whose syllables fall apart: without them words would become one. */
const VOWEL_MARKS = /[\u0900-\u0DFF\u0E00-\u0EFF\uAC00-\uD7AF]/;
/** The dot that Hindi writers leave out ("फरवरी"). */
const NUKTA = /\u093C/g;
/** Letters of other scripts run into figures: "下午3", "กุมภาพันธ์2567". */
const BEFORE_FIGURES = /(?<=[^\p{ASCII}\d])(?=\d)/u;

function splitAtFigures(token: Token, word: string): Token[] {
  let start = token.start;
  return word.split(BEFORE_FIGURES).flatMap((part) => {
    const tokens = listDateTokens(part).map(({ key, ...at }) => ({
      key,
      start: start + at.start,
      end: start + at.end,
    }));
    start += part.length;
    return tokens;
  });
}

/** The words of a line of which a date can consist, in order. */
export const listDateTokens = (text: string): Token[] =>
  listTokens(text).flatMap((token) => {
    const word = text.slice(token.start, token.end);
    if (BEFORE_FIGURES.test(word)) return splitAtFigures(token, word);
    return VOWEL_MARKS.test(word)
      ? { ...token, key: word.normalize("NFD").replace(NUKTA, "").normalize("NFC").toLowerCase() }
      : token;
  });

/** The words of a text as one string, the same for all spellings of it. */
export const wordKey = (text: string): string =>
  listDateTokens(text)
    .map(({ key }) => key)
    .join(" ");
