import type { Place, ReadSide, Sentence } from "../sides";
import { type Cast, listCast, type Speaker, whoIsMeant } from "./cast";
import { findQuotations, type Quotation } from "./find-quotations";
import { type Found, findSpeaker, subjectOfSentence } from "./find-speaker";
import type { Meant, Speech } from "./phrases";

/** A speaker of one side, and where they speak. */
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
  /** The number of words of the side in all, in quotation marks, and reported by those who are named. */
  words: number;
  quoted: number;
  reported: number;
};

/** Minimum number of words in quotation marks for speech; fewer are a term that the writer does not adopt. */
const MIN_WORDS = 3;
/** How many sentences after the last subject a pronoun may mean it. Sentences that are all quotation do not count. */
const MAX_PRONOUN_DISTANCE = 1;

/** A sentence with its quotations and, if they are known, the one who speaks. */
type Line = {
  sentence: Sentence;
  marks: Quotation[];
  /** Marks that are long enough to be speech. */
  speech: Quotation[];
  /** All its words are quoted. */
  wholly: boolean;
  /** It begins a paragraph. */
  begins: boolean;
  /** "unclear": it has a verb of saying, but does not name the speaker. */
  speaker: Speaker | "unclear" | null;
};

/** Who may be meant by a pronoun: the last subject or speaker, and how many sentences ago it was. */
type Focus = { person: Speaker | null; body: Speaker | null; age: number };

const overlap = ({ start, end }: { start: number; end: number }, list: readonly Quotation[]): Quotation[] =>
  list.filter((one) => one.start < end && one.end > start);

const wordsIn = ({ words }: Sentence, mark: Quotation): number =>
  words.filter(({ start, end }) => start >= mark.start && end <= mark.end).length;

function readLine(sentence: Sentence, all: readonly Quotation[], text: string): Line {
  const marks = overlap(sentence, all);
  const speech = marks.filter(
    (mark) => wordsIn(sentence, mark) >= MIN_WORDS || mark.start < sentence.start || mark.end > sentence.end,
  );
  const quoted = marks.reduce((sum, mark) => sum + wordsIn(sentence, mark), 0);
  return {
    ...{ sentence, marks, speech, speaker: null },
    wholly: quoted > 0 && quoted === sentence.words.length,
    begins: /^$|\n\s*["“”„‟«»'‘]*$/.test(text.slice(Math.max(0, sentence.start - 4), sentence.start)),
  };
}

/** Words that an article writes with a capital inside a sentence. */
function listProper(sentences: readonly Sentence[]): Set<string> {
  const inside = sentences.filter(({ field }) => field === "text").flatMap(({ words }) => words.slice(1));
  return new Set(inside.filter(({ surface }) => /^\p{Lu}/u.test(surface)).map(({ plain }) => plain));
}

/** The speaker that a sentence names, with pronouns by the last subject. */
function resolve(
  found: Found,
  line: Line,
  subject: Meant | null,
  cast: Cast,
  named: Map<string, Speaker>,
  focus: Focus,
) {
  const { index } = line.sentence;
  const meant = (what: Meant): Speaker | null => {
    if (what.kind !== "pronoun") return whoIsMeant(what, index, cast, named);
    const own = subject && subject.kind !== "pronoun" ? whoIsMeant(subject, index, cast, named) : null;
    if (own && own.kind === what.of) return own;
    return focus.age <= MAX_PRONOUN_DISTANCE ? focus[what.of] : null;
  };
  const speaker = found && found !== "unclear" ? (meant(found) ?? "unclear") : found;
  if (!line.wholly) focus.age++;
  const about = speaker ?? (subject ? meant(subject) : null);
  if (about) {
    focus.person = about !== "unclear" && about.kind === "person" ? about : null;
    focus.body = about !== "unclear" && about.kind === "body" ? about : null;
    focus.age = 1;
  }
  return speaker;
}

/** Finds who speaks in each sentence of an article by the sentence itself. */
function findSpeakers(lines: readonly Line[], sentences: readonly Sentence[], text: string): void {
  const cast = listCast(sentences);
  const proper = listProper(sentences);
  const named = new Map<string, Speaker>();
  const focus: Focus = { person: null, body: null, age: 0 };
  for (const line of lines) {
    const { words, names } = line.sentence;
    const speech: Speech = {
      ...{ text, words, names },
      quoted: ({ start, end }) => line.marks.some((mark) => mark.start <= start && mark.end >= end),
      isProper: ({ plain }) => proper.has(plain),
    };
    line.speaker = resolve(findSpeaker(speech), line, subjectOfSentence(speech), cast, named, focus);
  }
}

/** The speaker of a quotation without a verb of saying: by the rest of the same quotation, then whoever spoke just before. */
function carriedSpeaker(lines: readonly Line[], at: number): Line["speaker"] {
  const line = lines[at];
  if (!line) return null;
  const sharing = lines.filter(
    (other) => other !== line && other.marks.some((mark) => line.marks.includes(mark)),
  );
  const inSame = sharing.find(({ speaker }) => speaker);
  if (inSame) return inSame.speaker;
  if (!line.wholly) return null;
  const [before, after] = [lines[at - 1], lines[at + 1]];
  // “One.” “Two,” said Novak: the paragraph's own speaker
  if (line.begins && after && !after.begins && after.speaker && after.speech.length > 0) return after.speaker;
  return before?.speaker ?? null;
}

function count(lines: readonly Line[]): Map<string, SpeakerCount> {
  const speakers = new Map<string, SpeakerCount>();
  for (const { sentence, speech, speaker } of lines) {
    if (!speaker || speaker === "unclear") continue;
    const { article, field, index } = sentence;
    const known = speakers.get(speaker.key) ?? { ...speaker, quoted: 0, reported: 0, places: [] };
    speakers.set(speaker.key, known);
    if (speech.length === 0) {
      known.reported += sentence.words.length;
      known.places.push({ article, field, start: sentence.start, end: sentence.end, sentence: index });
    }
    for (const mark of speech) {
      const [start, end] = [Math.max(mark.start, sentence.start), Math.min(mark.end, sentence.end)];
      const words = wordsIn(sentence, { start, end });
      if (words === 0) continue;
      known.quoted += words;
      known.places.push({ article, field, start, end, sentence: index });
    }
  }
  return speakers;
}

const listDistanced = (lines: readonly Line[], text: string): QuotedSide["distanced"] =>
  lines.flatMap(({ sentence: { article, index, start, end }, marks, speech }) =>
    marks
      .filter((mark) => !speech.includes(mark) && mark.start >= start && mark.end <= end)
      .map((mark) => ({
        ...{ article, field: "text" as const, ...mark, sentence: index },
        text: text.slice(mark.start, mark.end),
      })),
  );

/**
 * Who speaks on a side: people and bodies that are named, with the words in quotation marks that are theirs and the other
 * sentences that report what they said. Whoever is not named is left out. Headlines are not counted: they repeat the text.
 */
export function listSpeakers(side: ReadSide): QuotedSide {
  const all = side.articles.map(({ text }, article) => {
    const sentences = side.sentences.filter((sentence) => sentence.article === article);
    const marks = findQuotations(text);
    const lines = sentences.filter(({ field }) => field === "text").map((one) => readLine(one, marks, text));
    findSpeakers(lines, sentences, text);
    lines.forEach((line, at) => {
      if (line.speech.length > 0 && !line.speaker) line.speaker = carriedSpeaker(lines, at);
    });
    return { lines, distanced: listDistanced(lines, text) };
  });
  const lines = all.flatMap((article) => article.lines);
  const speakers = [...count(lines).values()].sort(
    (x, y) =>
      y.quoted + y.reported - (x.quoted + x.reported) || y.quoted - x.quoted || (x.key < y.key ? -1 : 1),
  );
  return {
    speakers,
    distanced: all.flatMap(({ distanced }) => distanced),
    words: side.words,
    quoted: lines.reduce(
      (sum, { sentence, speech }) => sum + speech.reduce((words, mark) => words + wordsIn(sentence, mark), 0),
      0,
    ),
    reported: speakers.reduce((sum, { reported }) => sum + reported, 0),
  };
}
