import type { RootContent } from "hast";
import { type IncomingPicture, MAX_PICTURES } from "../../articles/incoming";
import { isOpenFigure } from "../../articles/pictures";
import { pictureKey, readPictureAddress } from "../markup/picture-address";
import { entriesOf } from "./json-ld";
import { metaOf } from "./meta-elements";
import type { Page } from "./page";

/** File names of what a site shows where an article has no picture. */
const OF_THE_SITE =
  /(?:^|[-_.])(?:logo|default\d*|fallback|opengraph|og-?image|share(?:image)?|social|brand)s?(?:[-_.]|$)/i;

const isOfSite = (address: string): boolean =>
  OF_THE_SITE.test(new URL(address).pathname.split("/").at(-1) ?? "");

/** The addresses that the page's JSON-LD gives for the article's picture. */
const statedAddresses = ({ article, nodes }: Page): string[] =>
  entriesOf(article.image, nodes).flatMap((entry) => {
    if (typeof entry === "string") return [entry];
    const node = entry.url || entry.contentUrl ? entry : nodes.find((one) => one["@id"] === entry["@id"]);
    const address = node?.contentUrl ?? node?.url ?? "";
    return typeof address === "string" ? [address] : [];
  });

/** The picture that a page gives for others to show beside its headline. */
export function readLead(page: Page): Omit<IncomingPicture, "place"> | null {
  const { metas, base } = page;
  const card = metaOf(
    metas,
    "og:image:secure_url",
    "og:image:url",
    "og:image",
    "twitter:image",
    "twitter:image:src",
  );
  const alt = metaOf(metas, "og:image:alt", "twitter:image:alt");
  for (const stated of [...(card ? [card] : []), ...statedAddresses(page)]) {
    const url = readPictureAddress(stated, base ? { base } : {});
    if (url && !isOfSite(url))
      return { url, ...(stated === card && alt && alt.length <= 1000 ? { alt } : {}) };
  }
  return null;
}

/** A picture before this block stands at the top of a text. */
const TOP = 1;

/**
 * The pictures of a text with the one given beside its headline, unless it is among them or the text begins with another. It belongs
 * to a caption at the beginning whose picture a script would have brought.
 */
export function withLead(
  pictures: readonly IncomingPicture[],
  lead: Omit<IncomingPicture, "place"> | null,
  blocks: readonly RootContent[],
): IncomingPicture[] {
  if (!lead || pictures.some(({ url, place }) => place <= TOP || pictureKey(url) === pictureKey(lead.url)))
    return [...pictures];
  const caption = blocks.slice(0, TOP + 1).findIndex(isOpenFigure);
  return [{ ...lead, place: Math.max(caption, 0) }, ...pictures].slice(0, MAX_PICTURES);
}
