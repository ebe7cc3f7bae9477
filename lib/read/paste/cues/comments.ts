import type { Token } from "../../../text/line-tokens";
import { readWordList } from "../../../text/word-list";
import type { LineText } from "../line-text";
import { hasPhrase, isPhrase, phraseAt, phrases } from "../phrases";
import type { Cue } from "./cue";

const commentsList = readWordList("read/paste/words/comments");

const headings = phrases(commentsList.words("headings"));
const signs = phrases(commentsList.words("thread"));
/** Blogs repeat the headline: 3 thoughts on "Headline". */
const onHeadline = phrases(commentsList.words("before the headline"));

/** The heading of readers' comments, with or without their number. */
export function readCommentHeading({ text, words, numbered }: LineText): Cue | null {
  if (/[^.]\.$/.test(text)) return null;
  if (isPhrase(words, headings))
    return { kind: "heading", of: "comments", ...(numbered ? { counted: true } : {}) };
  const one = words[0]?.key === "one";
  const repeats = (numbered || one) && phraseAt(words, one ? 1 : 0, onHeadline) > 0;
  return repeats ? { kind: "heading", of: "comments", counted: true } : null;
}

/** True for a line of comment forms and threads: "Reply", "Your email address will not be published". */
export const looksLikeComment = (tokens: readonly Token[]): boolean =>
  tokens.length <= 14 && hasPhrase(tokens, signs);
