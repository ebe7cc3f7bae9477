import "server-only";
import { bodyText, parseBody } from "../../articles/body";
import { library } from "../../db/client";
import { cachedByVersion } from "../../db/versioned-cache";
import { makePassages, type PassageSource, type Passages } from "../../related/evidence/passages";
import type { Evidence } from "../../related/evidence/shared-thing";
import { isRare } from "../../related/profile/rarity";
import { frequenciesOf, listRelated, type RelatedLink } from "./list-related";

/**
 * Maximum length of all passages of a page, in characters: with it an article of 800 words and a full list of links stays within
 * the budget for a page (README). The first links get theirs; the others lead to the page that compares the two articles.
 */
const ROOM = 1600;
/** The most texts read for passages. */
const MOST_READ = 8;

/** The passages of an article's first related links, by the number of the linked article. */
export function listPassages(articleId: number): Promise<ReadonlyMap<number, Passages>> {
  return cachedByVersion(`passages ${articleId}`, async () => {
    const links = (await listRelated(articleId))
      .filter(({ evidence }) => evidence.length > 0)
      .slice(0, MOST_READ);
    const sources = await listSources([articleId, ...links.map(({ article }) => article.id)]);
    const here = sources.get(articleId);
    const pickRare = await rarePicker(links);
    const passages = new Map<number, Passages>();
    let room = ROOM;
    for (const { evidence, article } of links) {
      const there = sources.get(article.id);
      if (!here || !there) continue;
      const made = makePassages(pickRare(evidence), here, there);
      room -= lengthOf(made);
      if (room < 0) break;
      if (made.here.length > 0) passages.set(article.id, made);
    }
    return passages;
  });
}

/** Picks the rare part of some evidence, which the reason names, too; all of it where nothing is rare. */
async function rarePicker(links: readonly RelatedLink[]): Promise<(evidence: Evidence[]) => Evidence[]> {
  const ids = links.flatMap(({ evidence }) => evidence.map(({ term }) => term));
  const [frequency, state] = await Promise.all([
    frequenciesOf(ids),
    library().libraryState.findUniqueOrThrow({ where: { id: 1 } }),
  ]);
  return (evidence) => {
    const rare = evidence.filter(({ term }) => isRare(frequency(term), state.articles));
    return rare.length > 0 ? rare : evidence;
  };
}

async function listSources(ids: number[]): Promise<Map<number, PassageSource>> {
  const rows = await library().article.findMany({
    where: { id: { in: ids } },
    select: { id: true, headline: true, abstract: true, body: true, inLanguage: true },
  });
  return new Map(
    rows.map(({ id, headline, abstract, body, inLanguage }) => {
      const text = bodyText(parseBody(body, id));
      return [id, { fields: { headline, abstract: abstract ?? "", text }, language: inLanguage }];
    }),
  );
}

const lengthOf = ({ here, there }: Passages): number =>
  [...here, ...there].reduce((sum, { parts }) => sum + parts.join("").length, 0);
