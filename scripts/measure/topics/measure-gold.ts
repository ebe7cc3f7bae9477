import { listWords } from "../../../lib/text/tokenise";
import { assignSubjects, type SubjectArticle } from "../../../lib/topics/assign-subjects";
import { getSubject, type SubjectSlug } from "../../../lib/topics/subjects";
import { judgeAgNews } from "./ag-news";
import { type Figures, type Judged, measureSubjects } from "./measure-subjects";
import type { LabelledArticle } from "./read-gold";

/**
 * Milliseconds for assigning alone, after the words of the text are listed, as an import has them; the second scaled to
 * 800 words, which says nothing of very short items. Medians, since other work on the machine only ever adds.
 */
export type GoldFigures = Figures & { msPerArticle: number; msPer800Words: number };

const WARMING = 100;

/** Assigns subjects to labelled articles and measures them, with the time that it took. */
export function measureGold(gold: readonly LabelledArticle[]): GoldFigures {
  // Some rounds before the clock runs, so that a small measurement does not pay for compiling.
  for (let round = 0; gold.length > 0 && round * gold.length < WARMING; round++)
    for (const { article } of gold.slice(0, WARMING)) assignSubjects(article);
  const times: { ms: number; words: number }[] = [];
  const judged = gold.map(({ article, label }): Judged => {
    const words = listWords(article.text).length;
    const started = performance.now();
    const assigned = slugsOf(article);
    times.push({ ms: performance.now() - started, words });
    return "section" in label
      ? judgeAgNews(label.section, assigned)
      : { right: label.subjects, counted: assigned };
  });
  return {
    ...measureSubjects(judged),
    msPerArticle: median(times.map(({ ms }) => ms)),
    msPer800Words: median(times.map(({ ms, words }) => (ms / Math.max(words, 1)) * 800)),
  };
}

const slugsOf = (article: SubjectArticle): SubjectSlug[] =>
  assignSubjects(article).flatMap(({ code }) => getSubject(code)?.slug ?? []);

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
