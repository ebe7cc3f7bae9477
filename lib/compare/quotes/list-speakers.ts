import { nameKey } from "../../text/normalise";
import type { Place, ReadSide, Sentence } from "../sides";
import { findQuotations, type Quotation } from "./find-quotations";
import { findSpeaker, type Speaker } from "./find-speaker";

/** A speaker of one side, and where they speak. `key` is empty for the unnamed one. */
type SpeakerCount = {
  key: string;
  name: string;
  /** Words in quotation marks. */
  quoted: number;
  /** Words reported without quotation marks. */
  reported: number;
  places: (Place & { sentence: number })[];
};

export type QuotedSide = {
  /** The ones with most words first. */
  speakers: SpeakerCount[];
  /** Words in scare quotes: too few to be speech. */
  distanced: (Place & { sentence: number; text: string })[];
  /** The number of words of the side in all, in quotation marks, and reported. */
  words: number;
  quoted: number;
  reported: number;
};

/** Minimum number of words in quotation marks for speech; fewer are a term that the writer does not adopt. */
const MIN_WORDS = 3;
type Named = { key: string; name: string };
const UNKNOWN: Named = { key: "", name: "" };

/** Who spoke last, and the organisations named so far in the article. */
type Reading = { last: Named; organisations: Named[] };

/** "The ministry" means the ministry named last, if there is one. */
function asNamed(speaker: Named, { organisations }: Reading): Named {
  if (speaker.key.startsWith("@")) return speaker;
  const called = ` ${nameKey(speaker.name)}`;
  return (
    organisations.findLast(
      ({ name }) => ` ${nameKey(name)}`.endsWith(called) || ` ${nameKey(name)} `.includes(`${called} `),
    ) ?? speaker
  );
}

function resolve(speaker: Speaker | null, reading: Reading): Named {
  if (speaker === "same") return reading.last;
  if (!speaker) return UNKNOWN;
  reading.last = asNamed(speaker, reading);
  return reading.last;
}

const overlap = ({ start, end }: { start: number; end: number }, list: readonly Quotation[]): Quotation[] =>
  list.filter((one) => one.start < end && one.end > start);

function add(
  side: Map<string, SpeakerCount>,
  who: Named,
  what: "quoted" | "reported",
  words: number,
  place: SpeakerCount["places"][number],
) {
  const known = side.get(who.key) ?? { ...who, quoted: 0, reported: 0, places: [] };
  known[what] += words;
  known.places.push(place);
  side.set(who.key, known);
}

/** Counts the words of one sentence: those in quotation marks for its speaker, or else all as reported if it has one. */
function readSentence(
  sentence: Sentence,
  marks: readonly Quotation[],
  speakers: Map<string, SpeakerCount>,
  reading: Reading,
): void {
  const { words, names, article, field, index } = sentence;
  for (const { entity, name, type } of names)
    if (type === "organization") reading.organisations.push({ key: `@${entity}`, name });
  const within = overlap(sentence, marks);
  const isQuoted = ({ start, end }: { start: number; end: number }) =>
    within.some((mark) => mark.start <= start && mark.end >= end);
  const spoken = words.filter(isQuoted);
  const speech = within.filter(
    (mark) =>
      words.filter(({ start, end }) => start >= mark.start && end <= mark.end).length >= MIN_WORDS ||
      mark.start < sentence.start ||
      mark.end > sentence.end,
  );
  const speaker = findSpeaker({ words, names, quoted: isQuoted });
  const place = (start: number, end: number) => ({ article, field, start, end, sentence: index });
  if (speech.length > 0) {
    // inside a longer speech a sentence has no verb of saying: the last speaker goes on
    const who = resolve(speaker ?? (spoken.length === words.length ? "same" : null), reading);
    for (const mark of speech) {
      const [start, end] = [Math.max(mark.start, sentence.start), Math.min(mark.end, sentence.end)];
      const count = words.filter((word) => word.start >= start && word.end <= end).length;
      if (count > 0) add(speakers, who, "quoted", count, place(start, end));
    }
    return;
  }
  if (!speaker) return;
  const who = resolve(speaker, reading);
  if (who.key) add(speakers, who, "reported", words.length, place(sentence.start, sentence.end));
}

/**
 * Counts the words of each speaker on a side: those in quotation marks, and those of other sentences with a verb of
 * saying. Headlines are not counted: they repeat the text.
 */
export function listSpeakers(side: ReadSide): QuotedSide {
  const speakers = new Map<string, SpeakerCount>();
  const distanced: QuotedSide["distanced"] = [];
  side.articles.forEach(({ text }, article) => {
    const marks = findQuotations(text);
    const reading: Reading = { last: UNKNOWN, organisations: [] };
    for (const sentence of side.sentences) {
      if (sentence.article !== article || sentence.field !== "text") continue;
      readSentence(sentence, marks, speakers, reading);
      for (const mark of overlap(sentence, marks)) {
        const short = text.slice(mark.start, mark.end).trim().split(/\s+/).length < MIN_WORDS;
        if (short && mark.start >= sentence.start && mark.end <= sentence.end)
          distanced.push({
            article,
            field: "text",
            ...mark,
            sentence: sentence.index,
            text: text.slice(mark.start, mark.end),
          });
      }
    }
  });
  const all = [...speakers.values()].sort(
    (x, y) =>
      Number(!x.key) - Number(!y.key) ||
      y.quoted + y.reported - (x.quoted + x.reported) ||
      y.quoted - x.quoted ||
      (x.key < y.key ? -1 : 1),
  );
  const total = (what: "quoted" | "reported") => all.reduce((sum, one) => sum + one[what], 0);
  return {
    speakers: all,
    distanced,
    words: side.words,
    quoted: total("quoted"),
    reported: total("reported"),
  };
}
