import "server-only";
import { bodyText, parseBody } from "../../articles/body";
import { library } from "../../db/client";
import { cachedByVersion } from "../../db/versioned-cache";
import { makePassages, type PassageSource, type Passages } from "../../related/evidence/passages";
import type { Evidence } from "../../related/evidence/shared-thing";
import { listRelated } from "./list-related";

/**
 * Maximum length of all passages of a page, in characters: with it an article of 800 words and a full list of links stays within
 * the budget for a page (README). The first links get theirs; those of the others are fetched when a reader opens them.
 */
const ROOM = 1600;
/** The most texts read for passages. */
const MOST_READ = 8;

/** The passages of an article's first related links, by the number of the linked article. */
export function listPassages(articleId: number): Promise<ReadonlyMap<number, Passages>> {
  return cachedByVersion(`passages ${articleId}`, async () => {
    const links = (await listRelated(articleId)).filter(({ named }) => named.length > 0).slice(0, MOST_READ);
    const sources = await listSources([articleId, ...links.map(({ article }) => article.id)]);
    const here = sources.get(articleId);
    const passages = new Map<number, Passages>();
    let room = ROOM;
    for (const { named, article } of links) {
      const there = sources.get(article.id);
      if (!here || !there) continue;
      const made = makePassages(named, here, there);
      room -= lengthOf(made);
      if (room < 0) break;
      if (made.here.length > 0) passages.set(article.id, made);
    }
    return passages;
  });
}

/** The passages of two articles around some things that they share. */
export async function getPassages(
  fromId: number,
  toId: number,
  named: readonly Evidence[],
): Promise<Passages> {
  const sources = await listSources([fromId, toId]);
  const [here, there] = [sources.get(fromId), sources.get(toId)];
  return here && there ? makePassages(named, here, there) : { here: [], there: [] };
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
