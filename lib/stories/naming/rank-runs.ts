import { isFunctionWord } from "../../text/common-words";
import { hasArabic } from "../../text/normalise";
import { isHalf, isNounSomewhere } from "./half-phrase";
import { listRuns, type Run } from "./list-runs";
import { measureShare, rarity, type Share, worthOf } from "./measure-share";
import type { LibraryCounts, NamingArticle, Standing } from "./naming-article";
import { isEvent } from "./run-words";

/** A run of words that a story's articles share. */
export type SharedRun = Share & {
  key: string;
  /** The stems of its words without function words. */
  stems: readonly string[];
  /** As each headline and lead writes it. */
  written: readonly Run[];
  /** The number of articles that have its words side by side, and of those that do so in the headline or lead. */
  together: number;
  prominent: number;
  /** Whether it says what happened. */
  isEvent: boolean;
  rarity: number;
  /** How well it names the story, above 0. */
  value: number;
};

/** How much a run says by the number of its words without function words: a single word is half a phrase. */
const FOR_LENGTH = [0, 0.6, 1, 1.15, 1.2, 1.2];
const FOR_EVENT = 1.25;
const BASE_RARITY = 0.25;
const FOR_HEADLINES = 0.5;
/** A longer run replaces one inside it if it keeps this share of its mean. */
const MIN_KEPT = 0.6;
/** An article that has all the words of a run, but nowhere together, is less about it. */
const FOR_WORDS = 0.6;
/** Maximum number of words of a phrase that only one article has together. */
const MAX_APART = 3;

/** Whether a phrase says what happened: with its last word, in Arabic with its first. */
const isEventPhrase = ({ key, words }: Run): boolean =>
  isEvent((hasArabic(key) ? words[0] : words.at(-1))?.plain ?? "");

/** A phrase that only one article has together names all if it says what happened: "Russia probe". */
const mayBeApart = (run: Run): boolean =>
  isEventPhrase(run) &&
  run.words.length <= MAX_APART &&
  !run.words.some(({ plain }) => isFunctionWord(plain));

/** The stems of a run that say something: without function words, unless it has no others ("Ever Given"). */
export function contentStems({ words }: Pick<Run, "words">): string[] {
  const content = words.filter(({ plain }) => !isFunctionWord(plain));
  return (content.length > 0 ? content : words).map(({ stem }) => stem);
}

/** The terms of a profile that a run is made of: its pairs of words or, if it is one, the word. */
export function termsOf(run: Pick<Run, "words">): string[] {
  const stems = contentStems(run);
  if (stems.length < 3) return [stems.join(" ")];
  return stems.slice(1).map((stem, at) => `${stems[at]} ${stem}`);
}

type Placed = Map<string, { standing: Standing; written: Run[] }>;

/** Where each run stands in one article's headline and lead. */
function placeRuns({ headline, lead }: NamingArticle): Placed {
  const placed: Placed = new Map();
  const texts: [string, Standing][] = [
    [headline, "headline"],
    [lead, "lead"],
  ];
  for (const [text, standing] of texts)
    for (const run of listRuns(text)) {
      const known = placed.get(run.key);
      if (known) known.written.push(run);
      else placed.set(run.key, { standing, written: [run] });
    }
  return placed;
}

const FROM_BEST: readonly Standing[] = ["headline", "lead", "text"];

/** Where the least prominent of the terms stands; undefined if the article lacks one. */
function weakest({ terms }: NamingArticle, wanted: readonly string[]): Standing | undefined {
  const standings = wanted.map((term) => terms.get(term));
  return standings.includes(undefined)
    ? undefined
    : FROM_BEST.findLast((standing) => standings.includes(standing));
}

/** The runs that enough of the articles share, best first. @param articles all in one language */
export function rankRuns(articles: readonly NamingArticle[], counts: LibraryCounts): SharedRun[] {
  const placed = articles.map(placeRuns);
  const written = new Map<string, Run[]>();
  for (const found of placed)
    for (const [key, one] of found) written.set(key, [...(written.get(key) ?? []), ...one.written]);
  const ranked = [...written.values()]
    .flatMap((runs) => measureRun(articles, placed, runs, counts) ?? [])
    .sort((a, b) => b.value - a.value || (a.key < b.key ? -1 : 1));
  return preferComplete(ranked);
}

function measureRun(
  articles: readonly NamingArticle[],
  placed: readonly Placed[],
  written: readonly Run[],
  counts: LibraryCounts,
): SharedRun | null {
  const [run] = written;
  if (!run || isHalf(written)) return null;
  const [terms, stems] = [termsOf(run), contentStems(run)];
  const standings = articles.map(
    (article, at) => placed[at]?.get(run.key)?.standing ?? weakest(article, terms),
  );
  const together = standings.filter(Boolean).length;
  if (together < 2 && !mayBeApart(run)) return null;
  const event = isEventPhrase(run);
  if (stems.length === 1 && !event && !isNounSomewhere(written)) return null;
  const found = articles.map((article, at) => {
    const apart = weakest(article, stems);
    return {
      worth: standings[at] ? worthOf(standings[at]) : FOR_WORDS * worthOf(apart),
      inHeadline: standings[at] === "headline" || apart === "headline",
    };
  });
  const share = measureShare(articles, found);
  if (!share.enough) return null;
  const rare = Math.max(...terms.map((term) => rarity(counts.frequency(term), counts.articles)));
  const said = (FOR_LENGTH[Math.min(stems.length, FOR_LENGTH.length - 1)] ?? 1) * (event ? FOR_EVENT : 1);
  return {
    ...share,
    ...{ key: run.key, stems, written, together, isEvent: event, rarity: rare },
    prominent: standings.filter((standing) => standing && standing !== "text").length,
    value: (share.mean + FOR_HEADLINES * share.inHeadlines) * (BASE_RARITY + rare) * said,
  };
}

/**
 * Puts the longest run that keeps most of the share in the place of a part of it. Arabic runs stay: nearly every noun
 * has another one before it.
 */
function preferComplete(ranked: readonly SharedRun[]): SharedRun[] {
  const complete = new Map<string, SharedRun>();
  for (const run of ranked) {
    const [longest] = ranked
      .filter((other) => isWhole(other, run))
      .sort((a, b) => b.stems.length - a.stems.length || b.value - a.value);
    const kept = longest && !hasArabic(run.key) ? longest : run;
    if (!complete.has(kept.key)) complete.set(kept.key, { ...kept, value: Math.max(run.value, kept.value) });
  }
  return [...complete.values()];
}

const isWhole = (whole: SharedRun, part: SharedRun): boolean =>
  ` ${whole.key} `.includes(` ${part.key} `) &&
  (whole.together > 1 || !part.isEvent) &&
  whole.mean >= MIN_KEPT * part.mean;
