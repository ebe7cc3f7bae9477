import { slugOf } from "../../articles/slug";
import { urlKey } from "../../articles/url-key";
import { library } from "../../db/client";

/**
 * The article that somebody names by its slug, the address of its page here, its publisher's address or its identifier.
 * @returns its number and slug, or null
 */
export async function findArticle(text: string): Promise<{ id: number; slug: string } | null> {
  const meant = text.trim();
  if (!meant) return null;
  const page = /\/article\/([^/?#\s]+)/.exec(meant)?.[1];
  const slug = page ? slugOf({ slug: page }) : meant;
  const key = urlKey(meant);
  return library().article.findFirst({
    where: { OR: [{ slug }, { identifier: meant }, ...(key ? [{ urlKey: key }] : [])] },
    select: { id: true, slug: true },
  });
}
