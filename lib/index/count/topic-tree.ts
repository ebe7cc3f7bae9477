import { typeNumber } from "../../filters/facets";
import type { ArticleIndex } from "../articles/article-index";
import { hasBit } from "../articles/bits";
import type { FilterContext } from "../match/filter-context";

/** So many of a keyword's articles are looked at. */
const SAMPLE = 400;
/** One article says nothing of what a keyword is about. */
const LEAST_ARTICLES = 2;
/** A keyword stands under a subject that at least so many of its articles have, */
const LEAST_SHARE = 1 / 3;
/** and that they have so many times as often as all articles do, */
const LEAST_LIFT = 1.25;
/** or that nearly all of them have, and not so all articles: in a library on politics nothing is much more political. */
const NEARLY_ALL = 0.9;

const SUBJECT = typeNumber("topics", "subject");

/** The subject above each keyword, by its number; kept as long as the index. */
const trees = new WeakMap<ArticleIndex, Map<number, number>>();

/**
 * The subject under which a publisher's keyword stands: of those that its articles have more often than others do, the one that
 * tells them apart most, by its part of the Kullback-Leibler divergence, share × log(share / share of all). Of the whole library,
 * whatever is filtered: a keyword does not wander about while a reader chooses.
 * @returns the subject's number; 0 where the keyword goes with none
 */
export function findSubjectAbove(context: FilterContext, keyword: number): number {
  const { index } = context;
  const known = trees.get(index) ?? new Map<number, number>();
  trees.set(index, known);
  const above = known.get(keyword) ?? weighSubjects(context, keyword);
  known.set(keyword, above);
  return above;
}

function weighSubjects({ index, rowTypes }: FilterContext, keyword: number): number {
  const { alive, articles } = index;
  const { topics } = index.lists;
  const counts = new Map<number, number>();
  let sampled = 0;
  for (const ordinal of topics.sampleOf(keyword, SAMPLE)) {
    if (!hasBit(alive, ordinal)) continue;
    sampled++;
    for (const topic of topics.valuesOf(ordinal))
      if (rowTypes.topics.typeOf(topic) === SUBJECT) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  if (sampled < LEAST_ARTICLES) return 0;
  let [best, most] = [0, 0];
  for (const [subject, count] of counts) {
    const share = count / sampled;
    const lift = share / ((topics.totals[subject] ?? 0) / articles);
    const weight = share * Math.log(lift);
    const typical = (share >= LEAST_SHARE && lift >= LEAST_LIFT) || share >= NEARLY_ALL;
    if (typical && weight > most) [best, most] = [subject, weight];
  }
  return best;
}
