import "server-only";
import { library } from "../../db/client";
import { isRightToLeft } from "../../text/normalise";
import { articleHref, type Trail } from "./trail";

/** An article of the trail, with the address that leads back to it. */
export type TrailStep = { href: string; headline: string; lang: string; direction: "ltr" | "rtl" };

/** The articles of a trail, the first one first, without those that the library no longer has. */
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
        href: articleHref(slug, trail.slice(0, step)),
        headline,
        lang,
        direction: isRightToLeft(lang) ? "rtl" : "ltr",
      },
    ];
  });
}
