import { readWordList } from "../../../text/word-list";
import { type LineText, readLineText } from "../line-text";
import { isPhrase, phraseAt, phrases, restAfter } from "../phrases";
import { type Cue, hasCue } from "./cue";
import { readSection } from "./section";
import { readSource } from "./source";

const fieldsList = readWordList("read/paste/words/fields");

const titles = phrases(fieldsList.words("title"));
const sections = phrases(fieldsList.words("section"));
const summaries = phrases(fieldsList.words("summary"));
const dates = phrases(fieldsList.words("date"));

const MAX_LENGTH = 600;
const MAX_LABEL_LENGTH = 25;
const MAX_SECTION_LENGTH = 60;

/** "Title: Headline", "Category: Politics", as forms and databases print an article. */
export function readField({ text, tokens }: LineText): Cue | null {
  if (text.length > MAX_LENGTH) return null;
  const title = phraseAt(tokens, 0, titles);
  const summary = phraseAt(tokens, 0, summaries);
  const count = title || summary || phraseAt(tokens, 0, sections);
  if (!count || !/^\s*[:：]/.test(text.slice(tokens[count - 1]?.end))) return null;
  const value = restAfter(text, tokens, count);
  if (title) return value ? { kind: "title", title: value } : null;
  if (summary) return value ? { kind: "summary", text: value } : null;
  if (!value || value.length > MAX_SECTION_LENGTH) return null;
  const section = readSection(readLineText(value));
  return section ?? { kind: "section", name: value, genre: null };
}

/** The cues of the line under "Source:", "Summary:" or "Date:"; null if the label is none of these. */
export function readUnderLabel(label: LineText, next: LineText, cues: readonly Cue[]): Cue[] | null {
  if (label.text.length > MAX_LABEL_LENGTH || !/[:：]$/.test(label.text)) return null;
  if (isPhrase(label.tokens, dates) && hasCue(cues, "date")) return [...cues];
  if (isPhrase(label.tokens, summaries)) return [{ kind: "summary", text: next.text }];
  const source = readSource(readLineText(`${label.text} ${next.text}`));
  return source ? [source] : null;
}
