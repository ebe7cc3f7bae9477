import { nameKey } from "../../text/normalise";
import type { Place, ReadSide, Sentence } from "../sides";
import { findQuotations, type Quotation } from "./find-quotations";
import { findSpeaker, type Speaker } from "./find-speaker";

/** One who is quoted: how many words in quotation marks, how many retold without, and where. */
export type Quoted = {
  key: string;
  name: string;
  quoted: number;
  reported: number;
  places: (Place & { sentence: number })[];
};

export type QuotedSide = {
  /** Who has most words first. */
  speakers: Quoted[];
  /** Words put in quotation marks that are too few to be a speech: held at a distance. */
  distanced: (Place & { sentence: number; text: string })[];
  /** Words of the side in all, those in quotation marks, and those retold. */
  words: number;
  quoted: number;
  reported: number;
};

/** Fewer words between marks are a term that the writer does not make their own, not a speech. */
const FEWEST_WORDS = 3;
const UNKNOWN = { key: "", name: "" };

/** Who spoke last, and the bodies that the article has named so far. */
type Reading = { last: { key: string; name: string }; bodies: { key: string; name: string }[] };

/** "The ministry" is the one that was named last, if any was. */
function asNamed(speaker: { key: string; name: string }, { bodies }: Reading): { key: string; name: string } {
  if (speaker.key.startsWith("@")) return speaker;
  const called = ` ${nameKey(speaker.name)}`;
  return (
    bodies.findLast(
      ({ name }) => ` ${nameKey(name)}`.endsWith(called) || ` ${nameKey(name)} `.includes(`${called} `),
    ) ?? speaker
  );
}

function resolve(speaker: Speaker | null, reading: Reading): { key: string; name: string } {
  if (speaker === "same") return reading.last;
  if (!speaker) return UNKNOWN;
  reading.last = asNamed(speaker, reading);
  return reading.last;
}

const overlap = ({ start, end }: { start: number; end: number }, list: readonly Quotation[]): Quotation[] =>
  list.filter((one) => one.start < end && one.end > start);

function add(
  side: Map<string, Quoted>,
  who: { key: string; name: string },
  what: "quoted" | "reported",
  words: number,
  place: Quoted["places"][number],
) {
  const known = side.get(who.key) ?? { ...who, quoted: 0, reported: 0, places: [] };
  known[what] += words;
  known.places.push(place);
  side.set(who.key, known);
}

/** Reads one sentence: its words in quotation marks go to who speaks in it or spoke last, the rest is retold where a verb says so. */
function readSentence(
  sentence: Sentence,
  text: string,
  marks: readonly Quotation[],
  speakers: Map<string, Quoted>,
  reading: Reading,
): void {
  const { words, names, article, field, index } = sentence;
  for (const { entity, name, type } of names)
    if (type === "organization") reading.bodies.push({ key: `@${entity}`, name });
  const within = overlap(sentence, marks);
  const isQuoted = ({ start, end }: { start: number; end: number }) =>
    within.some((mark) => mark.start <= start && mark.end >= end);
  const spoken = words.filter(isQuoted);
  const speech = within.filter(
    (mark) =>
      words.filter(({ start, end }) => start >= mark.start && end <= mark.end).length >= FEWEST_WORDS ||
      mark.start < sentence.start ||
      mark.end > sentence.end,
  );
  const told = findSpeaker({ text, words, names, quoted: isQuoted });
  const place = (start: number, end: number) => ({ article, field, start, end, sentence: index });
  if (speech.length > 0) {
    // a sentence inside a speech that goes on has no verb of its own: whoever spoke last speaks on
    const who = resolve(told ?? (spoken.length === words.length ? "same" : null), reading);
    for (const mark of speech) {
      const [start, end] = [Math.max(mark.start, sentence.start), Math.min(mark.end, sentence.end)];
      const count = words.filter((word) => word.start >= start && word.end <= end).length;
      if (count > 0) add(speakers, who, "quoted", count, place(start, end));
    }
    return;
  }
  if (!told) return;
  const who = resolve(told, reading);
  if (who.key) add(speakers, who, "reported", words.length, place(sentence.start, sentence.end));
}

/**
 * Who is quoted on a side and with how many words: those between quotation marks, and those of sentences that a verb of
 * saying gives to somebody. Headlines are left out: they repeat.
 */
export function listQuoted(side: ReadSide): QuotedSide {
  const speakers = new Map<string, Quoted>();
  const distanced: QuotedSide["distanced"] = [];
  side.articles.forEach(({ text }, article) => {
    const marks = findQuotations(text);
    const reading: Reading = { last: UNKNOWN, bodies: [] };
    for (const sentence of side.sentences) {
      if (sentence.article !== article || sentence.field !== "text") continue;
      readSentence(sentence, text, marks, speakers, reading);
      for (const mark of overlap(sentence, marks)) {
        const short = text.slice(mark.start, mark.end).trim().split(/\s+/).length < FEWEST_WORDS;
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
