import { readWordList } from "../../../text/word-list";
import { type LineText, readLineText } from "../line-text";
import { isPhrase, phraseAt, phrases, restAfter } from "../phrases";
import {
  type Caption,
  MAX_CREDIT_LENGTH,
  MAX_SIGNED_LENGTH,
  readBracketed,
  readLabelledCaption,
  readLabelledCredit,
  readTrailing,
  toCaption,
} from "./caption-forms";
import type { Cue } from "./cue";
import { isPictureSource } from "./picture-credit";

const captionsList = readWordList("read/paste/words/captions");

const pictureButtons = phrases(captionsList.words("buttons before"));
const creditButtons = phrases(captionsList.words("credit buttons"));
const aboutAPicture = phrases(captionsList.words("about a picture"));
const perhapsAPicture = phrases(captionsList.words("perhaps a picture"));

const pictureTails = phrases(captionsList.words("buttons after"));

const MAX_LENGTH = 500;
const MAX_TAIL_WORDS = 6;

/** The line without its buttons, and whether one of them announces a credit. */
function takeButtons(line: LineText): { rest: LineText; credit: boolean } {
  const picture = phraseAt(line.tokens, 0, pictureButtons);
  const caption = phraseAt(line.tokens, 0, creditButtons);
  if (!picture && !caption) return { rest: line, credit: false };
  const inner = takeButtons(readLineText(restAfter(line.text, line.tokens, Math.max(picture, caption))));
  return { rest: inner.rest, credit: inner.credit || caption > 0 };
}

/** The text within square brackets, if they enclose the line. */
const withoutBrackets = (line: LineText): LineText => {
  const inner = /^\[([^[\]]{20,})\]$/.exec(line.text)?.[1];
  return inner === undefined ? line : readLineText(inner);
};

/** "FILE PHOTO: A bridge at dawn", with or without a source after it. */
function readFilePhoto(line: LineText): Caption | null {
  const about = phraseAt(line.tokens, 0, aboutAPicture);
  if (about === line.tokens.length && isPictureSource(line.text)) return toCaption("", line.text);
  const signed = /^\s*(?:[:：]|[-–—]\s)/.test(line.text.slice(line.tokens[about - 1]?.end));
  return about && signed
    ? (readBracketed(line.text) ?? readTrailing(line) ?? toCaption(line.text, ""))
    : null;
}

/** A line whose start says that it may be about a picture. */
function readOpening({ text, tokens }: LineText): Caption | null {
  const about = phraseAt(tokens, 0, aboutAPicture);
  const perhaps = about || phraseAt(tokens, 0, perhapsAPicture);
  return perhaps && text.length <= MAX_SIGNED_LENGTH ? toCaption(text, "", true) : null;
}

/** Where the buttons after a caption start; the line's length if there are none. */
function findTail({ text, tokens }: LineText): number {
  for (let at = Math.max(1, tokens.length - MAX_TAIL_WORDS); at < tokens.length; at++)
    if (isPhrase(tokens.slice(at), pictureTails)) return tokens[at]?.start ?? text.length;
  return text.length;
}

/** A picture's caption, its credit, or both; null for a line with no indication of a picture. */
export function readCaption(line: LineText): Cue | null {
  if (line.text.length > MAX_LENGTH) return null;
  const tail = findTail(line);
  if (tail < line.text.length && tail > 0) {
    const shown = line.text.slice(0, tail).trim();
    return readCaption(readLineText(shown)) ?? toCaption(shown, "");
  }
  const bare = withoutBrackets(line);
  const { rest, credit } = takeButtons(bare);
  if (!rest.text) return null;
  if (credit && rest.text.length <= MAX_CREDIT_LENGTH) return toCaption("", rest.text);
  const found =
    readLabelledCaption(rest) ??
    readFilePhoto(rest) ??
    readBracketed(rest.text) ??
    readLabelledCredit(rest) ??
    readTrailing(rest);
  if (found) return found;
  return rest === bare ? readOpening(line) : toCaption(rest.text, "");
}
