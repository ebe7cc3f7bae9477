import { typeNumber } from "../../filters/facets";
import type { ArticleIndex } from "../articles/article-index";
import { hasBit } from "../articles/bits";
import type { FilterContext } from "../match/filter-context";

/** How many of a keyword's articles are looked at. */
const SAMPLE = 400;
/** One article does not show what a keyword is about. */
const MIN_ARTICLES = 2;
/** A keyword belongs to a subject that at least this share of its articles has, */
const MIN_SHARE = 1 / 3;
/** if they have it this much more often than all articles, */
const MIN_LIFT = 1.25;
/** or if nearly all of them have it: in a library about politics nothing is much more political than the rest. */
const NEARLY_ALL = 0.9;

const SUBJECT = typeNumber("topics", "subject");

/** The subject above each keyword, by its number; kept as long as the index. */
const trees = new WeakMap<ArticleIndex, Map<number, number>>();

/**
 * The subject that a publisher's keyword belongs to: of those that its articles have more often than others, the one that
 * distinguishes them most, by its part of the Kullback-Leibler divergence, share × log(share / share of all). Computed over the whole
 * library, so that a keyword does not move while a reader filters.
 * @returns the subject's number; 0 if the keyword belongs to none
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
  if (sampled < MIN_ARTICLES) return 0;
  let [best, most] = [0, 0];
  for (const [subject, count] of counts) {
    const share = count / sampled;
    const lift = share / ((topics.totals[subject] ?? 0) / articles);
    const weight = share * Math.log(lift);
    const typical = (share >= MIN_SHARE && lift >= MIN_LIFT) || share >= NEARLY_ALL;
    if (typical && weight > most) [best, most] = [subject, weight];
  }
  return best;
}
