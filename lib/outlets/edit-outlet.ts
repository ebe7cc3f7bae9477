import { z } from "zod";
import { outletKey } from "../articles/outlet-key";
import { slugFrom } from "../articles/slug";
import { hostOf } from "../articles/url-key";
import { type Transaction, writeLibrary } from "../db/client";
import { freeSlug } from "../db/free-slug";
import { t } from "../messages/t";
import { parseCountry } from "../text/country-name";
import { mendScheme } from "../text/parse-url";

const optional = <T extends z.ZodType>(form: T) => z.union([z.literal("").transform(() => null), form]);

/** The longest note on who owns an outlet, in characters. */
const MOST_OWNERSHIP = 500;

/** The form in which the owner describes an outlet; empty fields mean unknown. */
export const outletForm = z.object({
  name: z
    .string()
    .trim()
    .min(1, { error: () => t("outlets.edit.nameless") })
    .max(200, { error: () => t("outlets.edit.longName") }),
  homepage: z
    .string()
    .transform(mendScheme)
    .pipe(optional(z.url({ protocol: /^https?$/, error: () => t("outlets.edit.noHomepage") }))),
  country: z
    .string()
    .refine((text) => !text.trim() || parseCountry(text) !== null, {
      error: ({ input }) => t("outlets.edit.noCountry", { typed: String(input).slice(0, 60) }),
    })
    .transform(parseCountry),
  language: optional(
    z
      .string()
      .trim()
      .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { error: () => t("outlets.edit.noLanguage") }),
  ),
  ownership: optional(
    z
      .string()
      .trim()
      .max(MOST_OWNERSHIP, { error: () => t("outlets.edit.longOwnership", { most: MOST_OWNERSHIP }) }),
  ),
});

export type OutletFields = z.output<typeof outletForm>;

/**
 * Saves the owner's description of an outlet, which imports never overwrite.
 * @returns "gone" if there is no such outlet, "taken" if the name is a spelling of another one
 */
export const describeOutlet = (slug: string, fields: OutletFields): Promise<"saved" | "gone" | "taken"> =>
  writeLibrary(async (tx) => {
    const outlet = await tx.outlet.findUnique({ where: { slug }, select: { id: true } });
    if (!outlet) return "gone";
    const key = outletKey(fields.name);
    const named = await tx.outletName.findUnique({ where: { key } });
    if (named && named.outletId !== outlet.id) return "taken";
    const host = fields.homepage ? hostOf(new URL(fields.homepage)) : null;
    await tx.outlet.update({ where: { id: outlet.id }, data: { ...fields, host } });
    // Articles that are imported under the new name belong to it as well.
    await tx.outletName.upsert({
      where: { key },
      create: { key, name: fields.name, outletId: outlet.id },
      update: { name: fields.name },
    });
    return "saved";
  });

/**
 * Merges an outlet into another: its articles and spellings move, now and at every later import, as do details that
 * only it has.
 * @returns false if one of them does not exist, or both are the same
 */
export const mergeOutlets = (slug: string, into: string): Promise<boolean> =>
  writeLibrary(async (tx) => {
    const from = await tx.outlet.findUnique({ where: { slug } });
    const to = await tx.outlet.findUnique({ where: { slug: into } });
    if (!from || !to || from.id === to.id) return false;
    await tx.article.updateMany({ where: { outletId: from.id }, data: { outletId: to.id } });
    await tx.outletName.updateMany({ where: { outletId: from.id }, data: { outletId: to.id } });
    await tx.outlet.delete({ where: { id: from.id } });
    const { homepage, host, country, language, ownership } = from;
    await tx.outlet.update({
      where: { id: to.id },
      data: {
        ...(to.homepage ? {} : { homepage, host }),
        country: to.country ?? country,
        language: to.language ?? language,
        ownership: to.ownership ?? ownership,
      },
    });
    return true;
  });

/**
 * Makes a spelling of an outlet's name a separate outlet again, with the articles that were imported under it.
 * @returns its slug, or null if the outlet has no such spelling besides its name
 */
export const splitOutlet = (slug: string, key: string): Promise<string | null> =>
  writeLibrary(async (tx) => {
    const spelling = await tx.outletName.findUnique({ where: { key }, include: { outlet: true } });
    if (!spelling || spelling.outlet.slug !== slug || key === outletKey(spelling.outlet.name)) return null;
    const free = await freeSlug(slugFrom(spelling.name), (taken) =>
      tx.outlet.findUnique({ where: { slug: taken }, select: { id: true } }),
    );
    const { id } = await tx.outlet.create({
      data: { slug: free, name: spelling.name },
      select: { id: true },
    });
    await tx.outletName.update({ where: { key }, data: { outletId: id } });
    await moveArticles(tx, spelling.outletId, id, key);
    return free;
  });

async function moveArticles(tx: Transaction, from: number, to: number, key: string): Promise<void> {
  const rows = await tx.article.findMany({
    where: { outletId: from },
    select: { id: true, outletName: true },
  });
  const ids = rows.flatMap(({ id, outletName }) => (outletName && outletKey(outletName) === key ? [id] : []));
  await tx.article.updateMany({ where: { id: { in: ids } }, data: { outletId: to } });
}
