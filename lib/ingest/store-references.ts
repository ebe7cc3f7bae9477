import type { IncomingArticle } from "../articles/incoming";
import { articleKey } from "../articles/url-key";
import { addRows } from "../db/add-rows";
import type { Transaction } from "../db/client";
import { holdReferences } from "../db/links/reference-ties";
import { nameKey } from "../text/normalise";

type IncomingReference = IncomingArticle["references"][number];

/** A shorter name is a word in the text or a button ("English version"), not a headline to find an article by. */
const HEADLINE_WORDS = 3;

/** The key by which a reference finds its article by headline; null if its name is not a headline. */
function headlineKeyOf({ kind, name }: IncomingReference): string | null {
  const key = nameKey(name ?? "");
  return kind !== "translation" && key.split(" ").length >= HEADLINE_WORDS ? key : null;
}

/** An article that makes references or is named by them. */
type Named = {
  id: number;
  outletId: number | null;
  urlKey: string | null;
  headlineKey: string;
  kicker: string | null;
};

/** Stores the references of an article, each pointing to the article it names if that is in the library. */
export async function storeReferences(
  tx: Transaction,
  from: Named,
  references: IncomingReference[],
): Promise<void> {
  const rows = [];
  for (const [position, reference] of references.entries()) {
    const keys = {
      urlKey: reference.url ? articleKey(reference.url) : null,
      nameKey: headlineKeyOf(reference),
    };
    const { kind, name = null, url = null } = reference;
    rows.push({
      articleId: from.id,
      position,
      kind,
      name,
      url,
      ...keys,
      heldId: await findNamed(tx, from, keys),
    });
  }
  await addRows(tx, "Reference", rows);
}

/** Finds the article that a reference names: by URL, or by headline, preferring the same outlet. */
async function findNamed(
  tx: Transaction,
  from: Named,
  keys: { urlKey: string | null; nameKey: string | null },
): Promise<number | null> {
  const not = { id: from.id };
  const byAddress = keys.urlKey
    ? await tx.article.findFirst({ where: { urlKey: keys.urlKey, NOT: not }, select: { id: true } })
    : null;
  if (byAddress || !keys.nameKey) return byAddress?.id ?? null;
  const named = await tx.article.findMany({
    where: { headlineKey: keys.nameKey, NOT: not },
    select: { id: true, outletId: true },
    orderBy: { id: "asc" },
    take: 20,
  });
  return (named.find(({ outletId }) => outletId === from.outletId) ?? named[0])?.id ?? null;
}

/**
 * Points stored references to a new article that they name.
 * @param headlines by which it is known: its own, and the source's if the owner has corrected it
 */
export async function holdReferencesTo(tx: Transaction, to: Named, headlines: string[]): Promise<void> {
  const names = headlines.flatMap((headline) => [
    nameKey(headline),
    ...(to.kicker ? [nameKey(`${to.kicker} ${headline}`)] : []),
  ]);
  await holdReferences(tx, to.id, { urlKey: to.urlKey, names });
}
