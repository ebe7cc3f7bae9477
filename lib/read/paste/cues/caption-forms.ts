import { hasArabic } from "../../../text/normalise";
import { readWordList } from "../../../text/word-list";
import { endsSentence } from "../line-shape";
import { type LineText, readLineText } from "../line-text";
import { findPhrases, hasPhrase, isPhrase, phraseAt, phrases, restAfter } from "../phrases";
import type { CueOf } from "./cue";
import {
  cutDashCredit,
  cutSignature,
  cutSlashCredit,
  isStockCredit,
  mayNamePictureSource,
  namesPictureSource,
} from "./picture-credit";

const captionsList = readWordList("read/paste/words/captions");

const creditLabels = phrases(captionsList.words("credit labels"));
const pictureNouns = phrases(captionsList.words("picture nouns"));
const captionLabels = phrases(captionsList.words("caption labels"));

export const MAX_CREDIT_LENGTH = 80;
/** A longer line with a source in brackets may be a paragraph signed by an agency. */
export const MAX_SIGNED_LENGTH = 220;

const MIN_SMALL_WORDS = 3;

export type Caption = CueOf<"caption">;

/** Captions that a page shows twice are copied twice: "Name/Agency Name/Agency". */
function undouble(text: string): string {
  const middle = (text.length - 1) / 2;
  return text[middle] === " " && text.slice(0, middle) === text.slice(middle + 1)
    ? text.slice(0, middle)
    : text;
}

/** "1 of 2 | ", the counter of a slide show. */
const COUNTER = /^\d{1,2} ?(?:of|\/|من) ?\d{1,2}\s*[|:–—-]?\s*/;

/** A caption from its words and its credit; either may be empty. */
export function toCaption(text: string, credit: string, weak = false): Caption {
  const legend = undouble(
    text
      .replace(COUNTER, "")
      .replace(/^(?:photo|picture|image|صورة|الصورة|بالصورة):\s|[\s|–—-]+$/gi, "")
      .trim(),
  );
  const source = undouble(credit.replace(/^[\s:：|–—-]+|[\s.]+$/g, "").trim());
  return {
    kind: "caption",
    ...(legend ? { caption: legend } : {}),
    ...(source ? { credit: source } : {}),
    ...(weak ? { weak } : {}),
  };
}

/** "A bridge at dawn (Agency)", "[Name/Agency]". An unknown name in brackets makes it weak. */
export function readBracketed(text: string): Caption | null {
  const open = Math.max(text.lastIndexOf("("), text.lastIndexOf("["));
  const inside = /^[([]([^()[\]]{2,80})[)\]]\.?$/.exec(text.slice(open))?.[1]?.trim();
  if (open < 0 || !inside) return null;
  const before = text.slice(0, open);
  if (namesPictureSource(inside)) {
    const source = readLabelledCredit(readLineText(inside))?.credit ?? inside;
    return toCaption(before, source, before.length > MAX_SIGNED_LENGTH);
  }
  if (text.length > MAX_SIGNED_LENGTH || endsSentence(text) || !mayNamePictureSource(inside) || !before)
    return null;
  return toCaption(before, inside, true);
}

/** A credit is a name: "Photos: the bridge" links to a gallery. */
const MAY_BE_CREDIT = /^(?:the )?[\p{Lu}\p{Script=Arabic}@©(]/u;

/** True if a label starts a credit: at the start of the line or a sentence, followed by a separator or "by". */
function startsCredit({ text, tokens }: LineText, at: number, count: number): boolean {
  const start = tokens[at]?.start ?? 0;
  const before = text.slice(Math.max(0, start - 10), start).trimEnd();
  const following = text.slice(tokens[at + count - 1]?.end ?? 0);
  const last = tokens[at + count - 1]?.key ?? "";
  const startsDate = before === "" || /[.!?؟»"”)|/:،,–—([-]$/.test(before);
  const closing =
    /[.؟!]$/.test(before) &&
    /^[\u0600-\u06FF]/.test(text.slice(start)) &&
    following.length <= MAX_CREDIT_LENGTH;
  const signed =
    closing || /^\s*(?:[:：|©]|\/\s)|^\.{3}|^…/.test(following) || (count > 1 && /^[,،]\s/.test(following));
  const capital = /^\p{Lu}|^[\u0600-\u06FF]/u.test(text.slice(start));
  return (
    (signed && (startsDate || capital)) || (startsDate && count > 1 && ["by", "of", "via"].includes(last))
  );
}

/** "IMAGE: A mill at dawn." says what the picture shows and is not a name: it has small words. */
const isLegend = (text: string): boolean =>
  !text.includes("/") &&
  (text.match(/\s\p{Ll}/gu)?.length ?? 0) >= (endsSentence(text) ? MIN_SMALL_WORDS : MIN_SMALL_WORDS + 1);

/** "Caption. Photo: Name", "Photograph: Name/Agency", "Image source, Name". */
export function readLabelledCredit(line: LineText): Caption | null {
  const { text, tokens } = line;
  for (let at = 0; at < tokens.length; at++) {
    const count = phraseAt(tokens, at, creditLabels);
    if (!count || !startsCredit(line, at, count)) continue;
    const rest = restAfter(text, tokens.slice(at), count);
    if (!MAY_BE_CREDIT.test(rest) || rest.length > MAX_CREDIT_LENGTH || /\p{Ll}[.!?]\s+\p{Lu}/u.test(rest))
      continue;
    if (at === 0 && isPhrase(tokens.slice(0, count), pictureNouns) && isLegend(rest))
      return toCaption(rest, "");
    const start = tokens[at]?.start;
    const labelled = /^\s+[^\s:：/|©]/.test(text.slice(tokens[at + count - 1]?.end)) && hasArabic(rest);
    const credit = labelled ? text.slice(start) : rest.replace(/[)\]]$/, "");
    return toCaption(text.slice(0, start).replace(/[([]\s*$/, ""), credit);
  }
  const sign = text.lastIndexOf("©");
  const holder = text.slice(sign + 1).trim();
  if (sign < 0 || holder.length > MAX_CREDIT_LENGTH || !/^\p{L}/u.test(holder) || /[.!?]\s/.test(holder))
    return null;
  return toCaption(text.slice(0, sign), holder);
}

/** "Image caption, Text", perhaps after "Image source, Name" on the same line. */
export function readLabelledCaption({ text, tokens }: LineText): Caption | null {
  if (!hasPhrase(tokens, captionLabels)) return null;
  const label = findPhrases(tokens, captionLabels)[0];
  if (!label) return null;
  const credit = phraseAt(tokens, 0, creditLabels);
  const legend = restAfter(text, tokens.slice(label.at), label.count);
  if (!legend && label.at === 0) return { kind: "caption", labelled: true };
  if (!legend || (label.at > 0 && credit < 2)) return null;
  const source = text.slice(tokens[Math.max(credit, 1) - 1]?.end, tokens[label.at]?.start);
  return { ...toCaption(legend, label.at > 0 ? source : ""), labelled: true };
}

/** "What the picture shows. Photo: Name/Agency" */
function cutLabelled(text: string): { caption: string; credit: string } | null {
  const [, caption, label, credit] =
    /^(.{8,}[.!?…»”"])\s+(\p{L}[^.:：]{1,25})[:：]\s?(\S.{1,78})$/u.exec(text) ?? [];
  return caption && label && credit && isPhrase(readLineText(label).tokens, creditLabels)
    ? { caption, credit }
    : null;
}

/** A caption followed by its source without a label, or a source alone. */
export function readTrailing({ text, tokens }: LineText): Caption | null {
  const cut = cutLabelled(text) ?? cutSlashCredit(text) ?? cutDashCredit(text) ?? cutSignature(text);
  if (cut) return toCaption(cut.caption, cut.credit, cut.caption.length > MAX_SIGNED_LENGTH);
  const arabic =
    text.length <= MAX_CREDIT_LENGTH && hasArabic(text) && text.includes("/") && namesPictureSource(text);
  return arabic || isStockCredit(tokens) ? toCaption("", text) : null;
}

/** True for a line that starts with "Photo", "Credit" or another label of a picture credit. */
export const startsWithPictureLabel = ({ tokens }: LineText): boolean =>
  phraseAt(tokens, 0, creditLabels) > 0;
