import "server-only";
import { library } from "../../db/client";
import { isRightToLeft } from "../../text/normalise";
import { hrefBy, type Trail } from "./trail";

/** A step of the way that a reader came by, with the address that leads back to it. */
export type TrailStep = { href: string; headline: string; lang: string; direction: "ltr" | "rtl" };

/** The steps of a way, the first first; those that the library does not hold are left out. */
export async function listTrail(trail: Trail): Promise<TrailStep[]> {
  if (trail.length === 0) return [];
  const rows = await library().article.findMany({
    where: { id: { in: [...trail] } },
    select: { id: true, slug: true, headline: true, inLanguage: true },
  });
  return trail.flatMap((id, step) => {
    const row = rows.find((one) => one.id === id);
    if (!row) return [];
    const { slug, headline, inLanguage: lang } = row;
    return [
      {
        href: hrefBy(slug, trail.slice(0, step)),
        headline,
        lang,
        direction: isRightToLeft(lang) ? "rtl" : "ltr",
      },
    ];
  });
}
