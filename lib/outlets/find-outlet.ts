import type { IncomingArticle } from "../articles/incoming";
import { outletKey } from "../articles/outlet-key";
import { slugFrom } from "../articles/slug";
import { hostOf } from "../articles/url-key";
import { findOutletId } from "../db/articles/lookups";
import { library, type Transaction } from "../db/client";
import { freeSlug } from "../db/free-slug";
import { cachedByVersion } from "../db/versioned-cache";

type NamedOutlet = NonNullable<IncomingArticle["outlet"]>;

/**
 * Finds the outlet that an article names, or adds it: by any known spelling of its name; for one that is
 * inferred from a URL, or that a feed calls itself, also by its host.
 * @param sample marks an outlet that ships with the sample library
 */
export async function findOrMakeOutlet(
  tx: Transaction,
  outlet: NamedOutlet,
  sample: boolean,
): Promise<number> {
  const host = outlet.homepage ? hostOf(new URL(outlet.homepage)) : null;
  const known = await findOutletId(tx, outletKey(outlet.name));
  if (known !== null) return known;
  if (host && (outlet.inferred || outlet.ofFeed)) {
    const hosted = await tx.outlet.findFirst({
      where: { host },
      select: { id: true },
      orderBy: { id: "asc" },
    });
    if (hosted) return hosted.id;
  }
  const slug = await freeSlug(slugFrom(outlet.name), (taken) =>
    tx.outlet.findUnique({ where: { slug: taken }, select: { id: true } }),
  );
  const { id } = await tx.outlet.create({
    data: {
      slug,
      name: outlet.name,
      names: { create: { key: outletKey(outlet.name), name: outlet.name } },
      homepage: outlet.homepage ?? null,
      host,
      sample,
    },
    select: { id: true },
  });
  return id;
}

/** The slug of the outlet with this name in any spelling, or null. */
export async function findOutletSlug(name: string): Promise<string | null> {
  const known = await library().outletName.findUnique({
    where: { key: outletKey(name) },
    select: { outlet: { select: { slug: true } } },
  });
  return known?.outlet.slug ?? null;
}

/** Whether the library has an outlet with this slug. */
export const hasOutlet = (slug: string): Promise<boolean> =>
  cachedByVersion(`has outlet ${slug}`, async () => (await library().outlet.count({ where: { slug } })) > 0);
