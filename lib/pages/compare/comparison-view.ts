import { linkedDate } from "../../articles/written/date-columns";
import type { Comparison } from "../../compare/compare-sides";
import type { FigureRow, InText } from "../../compare/figures/compare-figures";
import { cutPieces, type Mark, markedPassages, type Piece } from "../../compare/marks";
import type { UnmatchedSentence } from "../../compare/rank-unmatched";
import type { Place, ReadSide, SideName } from "../../compare/sides";
import type { SameThing, Wording } from "../../compare/wording/group-wordings";
import type { EN } from "../../messages/en";
import { t } from "../../messages/t";
import { isRightToLeft } from "../../text/normalise";
import { formatKnownDay } from "../known-day";

const PARTS = ["words", "both", "only", "figures", "quoted", "vocabulary"] as const;
/** A section of the page. */
export type PartId = (typeof PARTS)[number];

/** A sentence as the page shows it. */
export type SentenceView = {
  /** The id of its place on the page, for links to it. */
  anchor: string;
  pieces: Piece[];
  lang: string;
  dir: "ltr" | "rtl";
  /** Its article, for headlines and where the side has several. */
  article: { headline: string; href: string } | null;
};

export type WordingView = { text: string; count: number; shared: boolean; anchor: string };

/** One thing with each side's words for it, and two sentences that show the difference. */
export type ThingView = {
  id: string;
  label: string;
  a: WordingView[];
  b: WordingView[];
  contrast: { a: SentenceView; b: SentenceView } | null;
  /** The sentences with each side's own words. */
  sentences: Record<SideName, SentenceView[]>;
};

export type FigureView = {
  a: FigureEntry[];
  b: FigureEntry[];
  kind: "figure" | "date";
  /** The sentences with the figures, where these differ. */
  sentences: Record<SideName, SentenceView> | null;
  /** When the articles were published, where their figures and days differ. */
  days: Record<SideName, string> | null;
};
export type FigureEntry = { text: string; anchor: string };

export type SpeakerView = { name: string; quoted: number; reported: number; anchors: string[] };

export type QuotedView = {
  speakers: SpeakerView[];
  /** Shares of the side's words, 0 to 1. */
  quotedShare: number;
  reportedShare: number;
  words: number;
  distanced: FigureEntry[];
};

export type ComparisonView = {
  /** The sections of the page that have something to show, in order. */
  parts: PartId[];
  across: boolean;
  headlines: { a: SentenceView[]; b: SentenceView[] };
  things: ThingView[];
  both: { a: SentenceView[]; b: SentenceView[] }[];
  only: Record<SideName, SentenceView[]>;
  /** The other sentences, in the order of the text: it is not certain whether the other side says the same. */
  unsure: Record<SideName, SentenceView[]>;
  figures: { agree: FigureView[]; differ: FigureView[]; onlyA: FigureEntry[]; onlyB: FigureEntry[] };
  quoted: Record<SideName, QuotedView>;
  words: Record<
    SideName,
    { text: string; here: number; there: number; anchor: string; sentences: SentenceView[] }[]
  > | null;
  leftOut: Record<SideName, number>;
};

/** The most sentences shown of a word and of a thing, and the most words; links lead to the other sentences. */
const MOST_SENTENCES = 4;
const MOST_OF_THING = 8;
const MOST_WORDINGS = 8;

/** The id of a sentence on the page. */
const anchorOf = (side: SideName, sentence: number): string => `${side}-${sentence}`;

/** Prints sentences of one side. */
function sentenceViewer(side: SideName, read: ReadSide) {
  const several = read.articles.length > 1;
  return (index: number, marks: readonly Mark[]): SentenceView => {
    const sentence = read.sentences[index];
    const article = read.articles[sentence?.article ?? 0];
    const lang = article?.inLanguage ?? "und";
    return {
      ...{ anchor: anchorOf(side, index), lang, dir: isRightToLeft(lang) ? "rtl" : "ltr" },
      pieces: sentence ? cutPieces(sentence, marks) : [],
      article:
        article && (several || sentence?.field === "headline")
          ? { headline: article.headline, href: `/article/${article.slug}` }
          : null,
    };
  };
}

type Show = ReturnType<typeof sentenceViewer>;

const placesIn = (places: readonly (Place & { sentence: number })[], sentence: number): Mark[] =>
  places
    .filter((place) => place.sentence === sentence)
    .map(({ start, end }) => ({ start, end, kind: "word" }));

const viewWording =
  (side: SideName) =>
  ({ text, shared, places }: Wording): WordingView => ({
    ...{ text, shared, count: places.length, anchor: anchorOf(side, places[0]?.sentence ?? 0) },
  });

/** The sentences of some places, each once, with all its places marked. */
function viewSentences(places: Wording["places"], show: Show, most: number): SentenceView[] {
  const sentences = [...new Set(places.map(({ sentence }) => sentence))].sort((x, y) => x - y);
  return sentences.slice(0, most).map((sentence) => show(sentence, placesIn(places, sentence)));
}

type Kind = keyof (typeof EN)["compare"]["thing"];

/** What a thing is called, in words that take no side: an entity is not named, since its name would be one side's. */
const labelOf = ({ kind }: SameThing): string => t(`compare.thing.${kind as Kind}`);

function viewThing(thing: SameThing, showA: Show, showB: Show): ThingView {
  // words that both use come last: readers look for the difference
  const sorted = (list: readonly Wording[]) =>
    [...list].sort((x, y) => Number(x.shared) - Number(y.shared)).slice(0, MOST_WORDINGS);
  // the headlines are at the top of the page already
  const best = thing.contrasts.find(({ a, b }) => a > 0 && b > 0) ?? thing.contrasts[0];
  const placesOf = (list: readonly Wording[]) => list.flatMap(({ places }) => places);
  const own = (list: readonly Wording[]) => placesOf(list.filter(({ shared }) => !shared));
  return {
    ...{ id: thing.id, label: labelOf(thing) },
    a: sorted(thing.a).map(viewWording("a")),
    b: sorted(thing.b).map(viewWording("b")),
    contrast: best
      ? {
          a: showA(best.a, placesIn(placesOf(thing.a), best.a)),
          b: showB(best.b, placesIn(placesOf(thing.b), best.b)),
        }
      : null,
    sentences: {
      a: viewSentences(own(thing.a), showA, MOST_OF_THING),
      b: viewSentences(own(thing.b), showB, MOST_OF_THING),
    },
  };
}

const viewFigure =
  (side: SideName) =>
  ({ text, sentence }: InText): FigureEntry => ({ text, anchor: anchorOf(side, sentence) });

const viewRow = ({ kind, a, b }: FigureRow): FigureView => ({
  ...{ kind, sentences: null, days: null },
  a: a.map(viewFigure("a")),
  b: b.map(viewFigure("b")),
});

/** The days of the articles of two figures, where they are known and differ. */
function daysOf(a: InText | undefined, b: InText | undefined, read: Record<SideName, ReadSide>) {
  const [one, other] = (["a", "b"] as const).map((side) => {
    const dates = read[side].articles[(side === "a" ? a : b)?.article ?? 0]?.dates;
    // what its own words contradict is not said
    return dates && linkedDate(dates.datePublished, dates.inferredDate) ? formatKnownDay(dates) : null;
  });
  return one && other && one !== other ? { a: one, b: other } : null;
}

/** A headline needs no second line that says which article it is from. */
const showOnce = (sentence: SentenceView): SentenceView =>
  sentence.pieces.map(({ text }) => text).join("") === sentence.article?.headline
    ? { ...sentence, article: null }
    : sentence;

/** Figures that differ, with their sentences and days. */
function viewDifference(
  row: FigureRow,
  read: Record<SideName, ReadSide>,
  showA: Show,
  showB: Show,
): FigureView {
  const [a, b] = [row.a[0], row.b[0]];
  const marks = (list: readonly InText[], sentence: number): Mark[] =>
    placesIn(list, sentence).map((mark) => ({ ...mark, kind: "own" }));
  return {
    ...viewRow(row),
    days: daysOf(a, b, read),
    sentences:
      a && b
        ? {
            a: showOnce(showA(a.sentence, marks(row.a, a.sentence))),
            b: showOnce(showB(b.sentence, marks(row.b, b.sentence))),
          }
        : null,
  };
}

function viewQuoted(side: SideName, quoted: Comparison["quoted"]["a"]): QuotedView {
  const words = Math.max(1, quoted.words);
  return {
    speakers: quoted.speakers.map(({ name, quoted: spoken, reported, places }) => ({
      ...{ name, quoted: spoken, reported },
      anchors: [...new Set(places.map(({ sentence }) => anchorOf(side, sentence)))],
    })),
    ...{ quotedShare: quoted.quoted / words, reportedShare: quoted.reported / words, words: quoted.words },
    distanced: quoted.distanced.map(viewFigure(side)),
  };
}

/** The sentences of one side alone, with what occurs nowhere on the other side marked. */
const viewOnly = (
  only: readonly UnmatchedSentence[],
  show: Show,
  words: ReadonlyMap<number, Mark[]>,
): SentenceView[] =>
  only.map(({ sentence, own }) =>
    show(sentence, [
      ...(words.get(sentence) ?? []),
      ...own.map(({ start, end }): Mark => ({ start, end, kind: "own" })),
    ]),
  );

function listParts(view: Omit<ComparisonView, "parts">): PartId[] {
  const { things, both, only, unsure, figures, quoted, words } = view;
  const some = (...lists: readonly unknown[][]): boolean => lists.some((list) => list.length > 0);
  const has: Record<PartId, boolean> = {
    words: some(things),
    both: some(both),
    only: some(only.a, only.b, unsure.a, unsure.b),
    figures: some(figures.differ, figures.agree, figures.onlyA, figures.onlyB),
    quoted: some(quoted.a.speakers, quoted.b.speakers, quoted.a.distanced, quoted.b.distanced),
    vocabulary: words !== null && some(words.a, words.b),
  };
  return PARTS.filter((id) => has[id]);
}

/** A comparison as its page shows it. */
export function viewComparison(comparison: Comparison): ComparisonView {
  const { a, b, things, words } = comparison;
  const [showA, showB] = [sentenceViewer("a", a), sentenceViewer("b", b)];
  const marked = markedPassages(comparison);
  const headlinesOf = (read: ReadSide, show: Show, marks: ReadonlyMap<number, Mark[]>) =>
    read.sentences
      .filter(({ field }) => field === "headline")
      .map(({ index }) => show(index, marks.get(index) ?? []));
  const viewWords = (side: SideName, show: Show) =>
    (words?.[side] ?? []).map(({ text, here, there, places }) => ({
      ...{ text, here, there, anchor: anchorOf(side, places[0]?.sentence ?? 0) },
      sentences: viewSentences(places, show, MOST_SENTENCES),
    }));
  const view = {
    across: comparison.across,
    headlines: { a: headlinesOf(a, showA, marked.a), b: headlinesOf(b, showB, marked.b) },
    things: things.map((thing) => viewThing(thing, showA, showB)),
    both: comparison.alignment.both.map((passage) => ({
      a: [...passage.a].sort((x, y) => x - y).map((index) => showA(index, marked.a.get(index) ?? [])),
      b: [...passage.b].sort((x, y) => x - y).map((index) => showB(index, marked.b.get(index) ?? [])),
    })),
    only: { a: viewOnly(comparison.onlyA, showA, marked.a), b: viewOnly(comparison.onlyB, showB, marked.b) },
    unsure: {
      a: comparison.unsure.a.map((index) => showA(index, marked.a.get(index) ?? [])),
      b: comparison.unsure.b.map((index) => showB(index, marked.b.get(index) ?? [])),
    },
    figures: {
      agree: comparison.figures.agree.map(viewRow),
      differ: comparison.figures.differ.map((row) => viewDifference(row, { a, b }, showA, showB)),
      onlyA: comparison.figures.onlyA.map(viewFigure("a")),
      onlyB: comparison.figures.onlyB.map(viewFigure("b")),
    },
    quoted: { a: viewQuoted("a", comparison.quoted.a), b: viewQuoted("b", comparison.quoted.b) },
    words: words && { a: viewWords("a", showA), b: viewWords("b", showB) },
    leftOut: { a: a.leftOut, b: b.leftOut },
  };
  return { ...view, parts: listParts(view) };
}
