import { readWordList } from "../../../text/word-list";
import type { LineText } from "../line-text";
import { hasPhrase, isPhrase, phraseAt, phrases } from "../phrases";
import type { Boilerplate, Cue } from "./cue";

const pageToReaderList = readWordList("read/paste/words/page-to-reader");

const thisPage = phrases(pageToReaderList.words("this page"));
const printNotes = phrases(pageToReaderList.words("print notes"));
const rated = phrases(pageToReaderList.words("rated"));
const answers = phrases(pageToReaderList.words("answers"));
const fields = phrases(pageToReaderList.words("form fields"));
const ways = phrases(pageToReaderList.words("ways to write"));
const newsroom = phrases(pageToReaderList.words("newsroom"));
const whySent = phrases(pageToReaderList.words("why sent"));
const callsAtEnd = phrases(pageToReaderList.words("calls at end"));
const shareVerbs = phrases(pageToReaderList.words("share verbs"));

const MAX_QUESTION_WORDS = 12;
const MAX_CONTACT_LENGTH = 220;
const MAX_TEASER_LENGTH = 160;
const MAX_SHARE_WORDS = 9;
const MAX_CALL_WORDS = 7;

const EMAIL = /[^\s@()<>]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/u;
const PHONE = /(?:\+|\b0|\(0)\d[\d\s()/-]{6,20}\d/;
const QUOTED = /["“”«»]/;

const found = (of: Boilerplate, weak = false): Cue => ({
  kind: "boilerplate",
  of,
  ...(weak ? { weak } : {}),
});

/** "Was this page useful?", "Report a problem with this page", and the buttons "Yes", "No (6)". */
export function readFeedback({ text, tokens, words }: LineText): Cue | null {
  if (isPhrase(words, answers)) return found("feedback", true);
  if (tokens.length > MAX_QUESTION_WORDS || QUOTED.test(text) || /[^.]\.$/.test(text)) return null;
  return hasPhrase(tokens, thisPage) && hasPhrase(tokens, rated) ? found("feedback") : null;
}

/** "Share this update", "Send this to a friend". */
export function readShareThis({ text, tokens }: LineText): Cue | null {
  const verb = phraseAt(tokens, 0, shareVerbs);
  const of = /^(?:this|هذا|هذه)$/.test(tokens[verb]?.key ?? "");
  return verb && of && tokens.length <= MAX_SHARE_WORDS && !/[.?؟]$/.test(text) ? found("shareBar") : null;
}

/** "Printed from the site of NAME", above a page. */
export const readPrintNote = ({ text, tokens }: LineText): Cue | null =>
  phraseAt(tokens, 0, printNotes) && tokens.length <= MAX_QUESTION_WORDS && !/[^.]\.$/.test(text)
    ? found("siteMenu")
    : null;

/**
 * A form field alone on its line, perhaps with an asterisk or a colon: weak, since lists of what to bring have such
 * entries.
 */
export const readFormField = ({ tokens }: LineText): Cue | null =>
  isPhrase(tokens, fields) ? found("appeal", true) : null;

/** A line that says what is offered and ends with the call: "The day's prices by half past six. Sign up here." */
export function readCallAtEnd({ text, tokens }: LineText): Cue | null {
  if (text.length > MAX_TEASER_LENGTH || QUOTED.test(text)) return null;
  for (let count = Math.min(MAX_CALL_WORDS, tokens.length - 1); count > 0; count--) {
    const start = tokens[tokens.length - count]?.start ?? 0;
    if (!isPhrase(tokens.slice(-count), callsAtEnd)) continue;
    return /[.!?؟:：…–—|,،-]\s*$/.test(text.slice(0, start)) ? found("appeal") : null;
  }
  return null;
}

/**
 * A way to write to the newsroom, or why a newsletter came: weak, since an article that helps its readers has
 * addresses too; certain only under the text.
 */
export function readContact({ text, tokens }: LineText): Cue | null {
  if (text.length > MAX_CONTACT_LENGTH) return null;
  if (phraseAt(tokens, 0, whySent)) return found("contact", true);
  if (QUOTED.test(text)) return null;
  if (hasPhrase(tokens, whySent)) return found("contact", true);
  const reached = EMAIL.test(text) || PHONE.test(text);
  const begins = phraseAt(tokens, 0, ways) > 0;
  if (reached) return found("contact", true);
  return begins && hasPhrase(tokens.slice(1), newsroom) ? found("contact", true) : null;
}
