import { diffArrays } from "diff";

/** A stretch of a text: in both versions, only in the later one, or only in the earlier one. */
export type Stretch = { words: string; change?: "added" | "removed" };
/** A paragraph that changed, or how many in a row did not. */
export type ChangedParagraph = { stretches: Stretch[] } | { unchanged: number };

/** What a reader sees change: the headline, the standfirst and the text, whose paragraphs a blank line divides. */
export type Version = { headline: string; abstract: string; text: string };

/** How one version became the next. Null: the same in both. */
export type VersionChange = {
  headline: Stretch[] | null;
  abstract: Stretch[] | null;
  /** None where the text is the same. */
  paragraphs: ChangedParagraph[];
};

/** Two texts that differ by more words than these are different texts: they are shown one after the other. */
const MOST_EDITS = 3_000;
const BREAK = "\n\n";

const wordsOf = (text: string, language: string): string[] =>
  Array.from(new Intl.Segmenter(language, { granularity: "word" }).segment(text), ({ segment }) => segment);

/** The differences of two texts, word by word (Myers 1986), by the word boundaries of the language (Unicode, UAX 29). */
function compareWords(before: string, after: string, language: string): Stretch[] {
  const parts = diffArrays(wordsOf(before, language), wordsOf(after, language), {
    maxEditLength: MOST_EDITS,
  });
  if (!parts)
    return [
      { words: `${before}${BREAK}`, change: "removed" },
      { words: after, change: "added" },
    ];
  return parts.map(({ value, added, removed }) => ({
    words: value.join(""),
    ...(added ? { change: "added" } : removed ? { change: "removed" } : {}),
  }));
}

/** The paragraphs of a compared text. */
function divide(stretches: readonly Stretch[]): Stretch[][] {
  const paragraphs: Stretch[][] = [[]];
  for (const { words, ...change } of stretches)
    words.split(BREAK).forEach((part, at) => {
      if (at > 0) paragraphs.push([]);
      if (part) paragraphs.at(-1)?.push({ words: part, ...change });
    });
  return paragraphs.filter((paragraph) => paragraph.length > 0);
}

/** Paragraphs without a change as their number. */
function fold(paragraphs: readonly Stretch[][]): ChangedParagraph[] {
  const folded: ChangedParagraph[] = [];
  for (const stretches of paragraphs) {
    const last = folded.at(-1);
    if (stretches.some(({ change }) => change)) folded.push({ stretches });
    else if (last && "unchanged" in last) last.unchanged += 1;
    else folded.push({ unchanged: 1 });
  }
  return folded;
}

/** What changed from one version of an article to the next. @param language BCP 47 */
export function compareVersions(before: Version, after: Version, language: string): VersionChange {
  const compare = (field: keyof Version) =>
    before[field] === after[field] ? null : compareWords(before[field], after[field], language);
  const text = compare("text");
  return {
    headline: compare("headline"),
    abstract: compare("abstract"),
    paragraphs: text ? fold(divide(text)) : [],
  };
}
