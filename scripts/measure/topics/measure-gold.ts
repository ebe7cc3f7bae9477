import { listWords } from "../../../lib/text/tokenise";
import { assignSubjects, type SubjectArticle } from "../../../lib/topics/assign-subjects";
import { getSubject, type SubjectSlug } from "../../../lib/topics/subjects";
import { judgeAgNews } from "./ag-news";
import { type Figures, type Judged, measureSubjects } from "./measure-subjects";
import type { LabelledArticle } from "./read-gold";

/**
 * Median milliseconds for assigning subjects, without listing the words of the text, which an import has anyway; the second
 * is scaled to 800 words and means little for very short items.
 */
export type GoldFigures = Figures & { msPerArticle: number; msPer800Words: number };

/** Articles to assign before the clock starts, so that a small measurement does not include compilation. */
const WARM_UP = 100;

/** Assigns subjects to labelled articles, and measures quality and time. */
export function measureGold(gold: readonly LabelledArticle[]): GoldFigures {
  for (let round = 0; gold.length > 0 && round * gold.length < WARM_UP; round++)
    for (const { article } of gold.slice(0, WARM_UP)) assignSubjects(article);
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
