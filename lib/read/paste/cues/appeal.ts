import { readWordList } from "../../../text/word-list";
import type { LineText } from "../line-text";
import { findPhrases, hasPhrase, phraseAt, phrases } from "../phrases";
import type { Cue } from "./cue";

const appealsList = readWordList("read/paste/words/appeals");

const calls = phrases(appealsList.words("calls"));
const asked = phrases(appealsList.words("asked for"));
const ourselves = phrases(appealsList.words("ourselves"));
const reader = phrases(appealsList.words("the reader"));
const pressing = phrases(appealsList.words("pressing"));
const certain = phrases(appealsList.words("certain"));

const MONEY = /[$€£¥]\s?\d|\d\s?(?:[$€£¥]|dollars?|euros?|pounds?|دولار|يورو|جنيه|ليرة)/i;
/** Two full stops or several marks: such blocks end their lines like this, articles do not. */
const PRESSING_END = /(?:[^.]\.\.|!!+|!\.\.?)$/;
const QUOTED = /["“”«»„]/;
const SPOKEN = /^["“«„]/;

/** Longer lines are never appeals. */
const MAX_LENGTH = 600;
/** Up to this length a line need not address both the outlet and the reader. */
const MAX_ONE_SIDED_LENGTH = 160;
const MAX_CALL_LENGTH = 80;

/** The points that a line needs to be an appeal: the longer it is, the more words match by chance. */
const needed = (length: number): number => (length <= 120 ? 3 : length <= 220 ? 4 : 5);

/**
 * What distinguishes an appeal from a text about donations: the thing asked for, the outlet's "us", the final marks.
 */
function findTelling({ text, tokens }: LineText) {
  const wanted = Math.min(findPhrases(tokens, asked).length, 2);
  const ours = hasPhrase(tokens, ourselves);
  const sure = hasPhrase(tokens, certain);
  const ending = PRESSING_END.test(text.slice(-8));
  return { wanted, ours, sure, ending };
}

/**
 * A line that asks the reader for money, a subscription, a follow, consent. A paragraph must mention both the outlet
 * and the reader; a short line with little more than a call is weak. The kinds of cues are added up; the weights were
 * set by hand on invented pages.
 */
export function readAppeal(line: LineText): Cue | null {
  const { text, tokens } = line;
  if (text.length > MAX_LENGTH) return null;
  const called = phraseAt(tokens, 0, calls);
  const telling = findTelling(line);
  const tells = telling.wanted > 0 || telling.sure || telling.ending || (called > 0 && telling.ours);
  if (!called && !tells) return null;
  const addressed = hasPhrase(tokens, reader);
  const urged = hasPhrase(tokens.slice(called), pressing);
  const quoted = SPOKEN.test(text) ? 6 : QUOTED.test(text) ? 3 : 0;
  const kinds = [telling.ours, telling.ending, addressed, urged, MONEY.test(text)].filter(Boolean).length;
  const points = (called ? 2 : 0) + telling.wanted + kinds + (telling.sure ? 3 : 0) - quoted;
  const asks = called > 0 || telling.wanted > 1 || (telling.sure && telling.wanted > 0);
  const long = text.length > MAX_ONE_SIDED_LENGTH;
  const believable = tells && (!long || (telling.ours && addressed && asks));
  if (believable && points >= needed(text.length)) return { kind: "boilerplate", of: "appeal" };
  const weak = called > 0 && text.length <= MAX_CALL_LENGTH && points >= 2;
  return weak ? { kind: "boilerplate", of: "appeal", weak } : null;
}
