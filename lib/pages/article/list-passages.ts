import "server-only";
import { type Body, bodyText, parseBody, placeOfLink } from "../../articles/body";
import { urlKey } from "../../articles/url-key";
import { library } from "../../db/client";
import { cachedByVersion } from "../../db/versioned-cache";
import { makePassages, type PassageSource, type Passages } from "../../related/evidence/passages";
import type { Evidence } from "../../related/evidence/shared-thing";
import type { LinkKind } from "../../related/kinds/link-kinds";
import { listRelated } from "./list-related";

/**
 * Maximum length of all passages of a page, in characters: with it an article of 800 words and a full list of links stays within
 * the budget for a page (README). The first links get theirs; those of the others are fetched when a reader opens them.
 */
const ROOM = 1000;
/** The most texts read for passages. */
const MOST_READ = 8;

/** The passages of an article's first related links, by the number of the linked article. */
export function listPassages(articleId: number): Promise<ReadonlyMap<number, Passages>> {
  return cachedByVersion(`passages ${articleId}`, async () => {
    const links = (await listRelated(articleId))
      .filter(({ named, kind }) => named.length > 0 || citingSide(kind) !== null)
      .slice(0, MOST_READ);
    const sources = await listSources([articleId, ...links.map(({ article }) => article.id)]);
    const here = sources.get(articleId);
    const passages = new Map<number, Passages>();
    let room = ROOM;
    for (const { named, article, kind } of links) {
      const there = sources.get(article.id);
      if (!here || !there) continue;
      const made = makePassages(named, here, there, await findCiting(kind, [here, there]));
      room -= lengthOf(made);
      if (room < 0) break;
      if (made.here.length + made.there.length > 0) passages.set(article.id, made);
    }
    return passages;
  });
}

/** The passages of two articles around some things that they share. */
export async function getPassages(
  fromId: number,
  toId: number,
  { named, kind }: { named: readonly Evidence[]; kind: LinkKind },
): Promise<Passages> {
  const sources = await listSources([fromId, toId]);
  const [here, there] = [sources.get(fromId), sources.get(toId)];
  if (!here || !there) return { here: [], there: [] };
  return makePassages(named, here, there, await findCiting(kind, [here, there]));
}

type Source = PassageSource & { id: number; body: Body };

/** Which of two linked articles refers to the other in its text: the first, the second, or none. */
const citingSide = (kind: LinkKind): 0 | 1 | null => (kind === "cites" ? 0 : kind === "citedBy" ? 1 : null);

/** Where one of two linked articles refers to the other. */
async function findCiting(kind: LinkKind, sources: readonly [Source, Source]) {
  const side = citingSide(kind);
  if (side === null) return undefined;
  const [citing, cited] = [sources[side], sources[side === 0 ? 1 : 0]];
  const references = await library().reference.findMany({
    where: { articleId: citing.id, heldId: cited.id, kind: "inline" },
    select: { urlKey: true },
  });
  const keys = new Set(references.flatMap(({ urlKey: key }) => key ?? []));
  const place = placeOfLink(citing.body, (address) => keys.has(urlKey(address) ?? ""));
  return place ? { side, place: { field: "text" as const, ...place } } : undefined;
}

async function listSources(ids: number[]): Promise<Map<number, Source>> {
  const rows = await library().article.findMany({
    where: { id: { in: ids } },
    select: { id: true, headline: true, abstract: true, body: true, inLanguage: true },
  });
  return new Map(
    rows.map(({ id, headline, abstract, body: stored, inLanguage }) => {
      const body = parseBody(stored, id);
      const fields = { headline, abstract: abstract ?? "", text: bodyText(body) };
      return [id, { id, body, fields, language: inLanguage }];
    }),
  );
}

const lengthOf = ({ here, there }: Passages): number =>
  [...here, ...there].reduce((sum, { parts }) => sum + parts.join("").length, 0);
