/** An article to be grouped: its date for ordering in ms; null: unknown. */
export type Dated = { id: number; order: number | null };

/** Maximum number of days between reports of the same event, or translations. */
const EVENT_DAYS = 7;
const DAY_MS = 86_400_000;

const isNear = (a: Dated, b: Dated): boolean =>
  a.order !== null && b.order !== null
    ? Math.abs(a.order - b.order) <= EVENT_DAYS * DAY_MS
    : a.order === null && b.order === null;

/**
 * Groups articles by event: the article with the most links forms a group with the articles it is linked with, and so
 * on with the rest (star clustering: Aslam, Pelekhov and Rus 2004). Nothing is chained: every article of a group is
 * linked with its centre.
 * @param linked pairs of articles that report the same event or are translations of one another
 * @returns groups, and the articles of each, in the order in which the articles were given; each article is in one
 * group
 */
export function groupEvents<T extends Dated>(
  articles: readonly T[],
  linked: readonly (readonly [number, number])[],
): T[][] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const neighbours = new Map(articles.map(({ id }) => [id, new Set<number>()]));
  for (const [a, b] of linked) {
    const [one, other] = [byId.get(a), byId.get(b)];
    if (!one || !other || a === b || !isNear(one, other)) continue;
    neighbours.get(a)?.add(b);
    neighbours.get(b)?.add(a);
  }
  const groupOf = findStars(articles, neighbours);
  const groups = new Map<number, T[]>();
  for (const article of articles) {
    const middle = groupOf.get(article.id) ?? article.id;
    const group = groups.get(middle);
    if (group) group.push(article);
    else groups.set(middle, [article]);
  }
  return [...groups.values()];
}

/** The centre of the star that each article belongs to. */
function findStars(
  articles: readonly Dated[],
  neighbours: ReadonlyMap<number, ReadonlySet<number>>,
): Map<number, number> {
  const degree = ({ id }: Dated) => neighbours.get(id)?.size ?? 0;
  const order = [...articles].sort((a, b) => degree(b) - degree(a) || a.id - b.id);
  const middleOf = new Map<number, number>();
  for (const { id } of order) {
    if (middleOf.has(id)) continue;
    for (const member of [id, ...(neighbours.get(id) ?? [])])
      if (!middleOf.has(member)) middleOf.set(member, id);
  }
  return middleOf;
}
