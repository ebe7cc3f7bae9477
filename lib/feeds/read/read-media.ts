import type { FeedMedia } from "./read-feed";
import { linksOf } from "./read-links";
import { addressIn, plainIn } from "./read-text";
import { childrenOf, type XmlElement } from "./xml-element";

/** An item with more is a gallery; the first ones are enough. */
const MAX_MEDIA = 50;

const wholeNumber = (text: string | undefined): number | null => {
  const value = Number(text?.trim() || Number.NaN);
  return Number.isSafeInteger(value) && value > 0 ? value : null;
};

/** "12:30", "1:02:03" and "750" in seconds. */
export function readDuration(text: string | null | undefined): number | null {
  const parts = text?.trim().split(":").map(Number) ?? [];
  const seconds = parts.reduce((sum, part) => sum * 60 + part, 0);
  return parts.length <= 3 && Number.isFinite(seconds) && seconds > 0 ? Math.round(seconds) : null;
}

export const medium = (url: string, known: Partial<FeedMedia> = {}): FeedMedia => ({
  ...{ url, type: null, medium: null, length: null, duration: null, title: null },
  ...{ alt: null, credit: null, description: null, thumbnail: null },
  ...Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined && value !== null)),
});

const plain = (element: XmlElement, name: string): string | null =>
  plainIn(childrenOf(element, name)[0], false);

/** What Media RSS says of a picture or film: beside it, and, where it is the only one, in the item. */
const wordsAbout = (element: XmlElement): Partial<FeedMedia> => ({
  title: plain(element, "media:title"),
  credit:
    childrenOf(element, "media:credit")
      .flatMap((credit) => plainIn(credit, false) ?? [])
      .join(", ") || null,
  description: plain(element, "media:description"),
  thumbnail: addressIn(childrenOf(element, "media:thumbnail")[0], "url", "href"),
});

function mediaContent(element: XmlElement): FeedMedia[] {
  const { attributes } = element;
  const url = addressIn(element, "url") ?? addressIn(childrenOf(element, "media:player")[0], "url") ?? null;
  if (!url) return [];
  return [
    medium(url, {
      ...{ type: attributes.type?.trim() || null, medium: attributes.medium?.trim().toLowerCase() || null },
      ...{ length: wholeNumber(attributes.filesize), duration: readDuration(attributes.duration) },
      alt: attributes.alt?.trim() || null,
      ...wordsAbout(element),
    }),
  ];
}

const enclosure = (element: XmlElement): FeedMedia[] => {
  const url = addressIn(element, "url", "href", "src");
  const { type, length } = element.attributes;
  return url ? [medium(url, { type: type?.trim() || null, length: wholeNumber(length) })] : [];
};

/** What is said twice of one address is put together. */
function withoutRepeats(media: readonly FeedMedia[]): FeedMedia[] {
  const known = new Map<string, FeedMedia>();
  for (const one of media) known.set(one.url, medium(one.url, { ...one, ...defined(known.get(one.url)) }));
  return [...known.values()].slice(0, MAX_MEDIA);
}

const defined = (media: FeedMedia | undefined): Partial<FeedMedia> =>
  Object.fromEntries(Object.entries(media ?? {}).filter(([, value]) => value !== null));

/** The pictures, recordings and films of an item. */
export function readMedia(item: XmlElement): FeedMedia[] {
  const groups = childrenOf(item, "media:group");
  const contents = [item, ...groups].flatMap((group) =>
    childrenOf(group, "media:content")
      .flatMap(mediaContent)
      .map((one) => ({ one, group })),
  );
  // What an item says outside its one picture is about that.
  const described = contents.map(({ one, group }) => {
    const about = [group, item].flatMap((place) => {
      const several = contents.filter((other) => place === item || other.group === place).length > 1;
      return several && place === item ? [] : [wordsAbout(place)];
    });
    return about.reduce<FeedMedia>((media, words) => medium(media.url, { ...words, ...defined(media) }), one);
  });
  // Atom's content can be elsewhere.
  const elsewhere = childrenOf(item, "content").filter(({ attributes }) => attributes.src !== undefined);
  const stated = [...childrenOf(item, "enclosure"), ...linksOf(item, "enclosure"), ...elsewhere];
  const enclosures = stated.flatMap(enclosure);
  const pictures = childrenOf(item, "image").flatMap((image) => {
    const url = addressIn(childrenOf(image, "url")[0]) ?? addressIn(image);
    return url ? [medium(url, { medium: "image" })] : [];
  });
  const media = withoutRepeats([...enclosures, ...described, ...pictures]);
  return withEpisode(media.length > 0 ? media : alone(item), item);
}

/** A small picture that stands for no larger one. */
function alone(item: XmlElement): FeedMedia[] {
  const { thumbnail, ...about } = wordsAbout(item);
  const [group] = childrenOf(item, "media:group");
  const url = thumbnail ?? (group ? wordsAbout(group).thumbnail : null);
  return url ? [medium(url, { medium: "image", ...about })] : [];
}

/** A podcast's length and picture belong to its recording. */
function withEpisode(media: FeedMedia[], item: XmlElement): FeedMedia[] {
  const [length] = childrenOf(item, "itunes:duration");
  const thumbnail = addressIn(childrenOf(item, "itunes:image")[0], "href", "url");
  const duration = length ? readDuration(plainIn(length, false)) : null;
  const [first, ...more] = media;
  if (!first) return thumbnail ? [medium(thumbnail, { medium: "image" })] : [];
  return [medium(first.url, { duration, thumbnail, ...defined(first) }), ...more];
}
