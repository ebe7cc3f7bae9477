import { readWordList } from "../../../text/word-list";
import type { Shape } from "../line-shape";
import type { LineText } from "../line-text";
import { isPhrase, phrases } from "../phrases";
import { readAddressLine } from "./address";
import { readAppeal } from "./appeal";
import { readBoilerplate } from "./boilerplate";
import { readCaption } from "./caption";
import { startsWithPictureLabel } from "./caption-forms";
import { readCommentHeading } from "./comments";
import { readCopyright, readDisclaimer } from "./copyright";
import { readAgency, readCredit } from "./credit";
import { type Cue, cuesOf } from "./cue";
import { readField } from "./fields";
import { readKeywords } from "./keywords";
import { readMasthead } from "./masthead";
import { readMetaLine } from "./meta-line";
import {
  readCallAtEnd,
  readContact,
  readFeedback,
  readFormField,
  readPrintNote,
  readShareThis,
} from "./page-to-reader";
import { readRelated } from "./related";
import { readBreadcrumb, readSection } from "./section";
import { readSource } from "./source";
import { readTranslation } from "./translation";

const boilerplateList = readWordList("read/paste/words/boilerplate");

/** Longer paragraphs that end as sentences do are read only for what paragraphs can be. */
const PROSE = 120;

const endMarks = phrases(boilerplateList.words("end marks"));

const readEndMark = ({ tokens }: LineText): Cue | null =>
  isPhrase(tokens, endMarks) ? { kind: "boilerplate", of: "rule", weak: true } : null;

type Reader = (line: LineText, now: number) => Cue | Cue[] | null;

/** First what is recognised by form, then by vocabulary, last by a score. */
const READERS: readonly Reader[] = [
  readAddressLine,
  readBreadcrumb,
  readCopyright,
  readCommentHeading,
  readKeywords,
  readTranslation,
  readRelated,
  readShareThis,
  readFormField,
  readPrintNote,
  readBoilerplate,
  readFeedback,
  readField,
  readSource,
  readAgency,
  readMetaLine,
  readCaption,
  readCredit,
  readSection,
  readMasthead,
  readDisclaimer,
  readAppeal,
  readCallAtEnd,
  readContact,
  readEndMark,
];

/** What a long paragraph can be other than text. */
const PROSE_READERS: readonly Reader[] = [
  readField,
  readAddressLine,
  readCopyright,
  readDisclaimer,
  readAppeal,
  readCallAtEnd,
  readContact,
  readCaption,
];

const isWeak = (cue: Cue): boolean => "weak" in cue && cue.weak === true;

/**
 * "Photos by X" is a picture credit below a caption and part of the byline above the text: both readings are kept.
 */
function withOtherReading(cues: Cue[], line: LineText): Cue[] {
  const [caption] = cuesOf(cues, "caption");
  if (caption && !caption.caption) return [...cues, ...[readCredit(line) ?? []].flat()];
  if (!cues.every((cue) => cue.kind === "credit") || !startsWithPictureLabel(line)) return cues;
  const other = readCaption(line);
  return other?.kind === "caption" && !other.caption ? [other, ...cues] : cues;
}

/**
 * Reads the cues of a line's words: the first certain one, or else the weak ones in order; none for text.
 * @param line a line of at most a few hundred characters
 * @param now milliseconds since 1970, for judging dates
 */
export function readCues(line: LineText, shape: Shape, now: number): Cue[] {
  const readers = line.text.length > PROSE && shape === "running" ? PROSE_READERS : READERS;
  const weak: Cue[] = [];
  for (const read of readers) {
    const found = read(line, now);
    if (!found) continue;
    const cues = Array.isArray(found) ? found : [found];
    if (!cues.every(isWeak)) return [...withOtherReading(cues, line), ...weak];
    weak.push(...cues);
  }
  return weak;
}
