/** The lengths that readers choose from, in words: a short piece is read in two minutes, a long one takes five or more. */
export const LENGTHS = ["short", "medium", "long"] as const;
export type LengthName = (typeof LENGTHS)[number];

const BOUNDS: Record<LengthName, LengthRange> = {
  short: { least: 0, most: 399 },
  medium: { least: 400, most: 1_199 },
  long: { least: 1_200, most: Number.POSITIVE_INFINITY },
};

/** Words of an article, both ends included. */
export type LengthRange = { least: number; most: number };

/** The range of a name. */
export const isLengthName = (text: string): text is LengthName => LENGTHS.some((name) => name === text);

/** No article is longer; more digits would be no number. */
const MOST_WORDS = 9_999_999;
const RANGE = /^(?:(?:(\d+)?\.\.(\d+)?)|(?:(<=?|>=?)(\d+))|(\d+))$/;

/**
 * Reads a length: "short", "medium", "long", or numbers of words as 500..1500, 500.., ..1500, <1500, <=1500, >500, >=500 or
 * 500. Thousands may be parted by commas.
 * @returns its one spelling, a name or a span like 500..1500, or null where it is no length
 */
export function readLength(text: string): string | null {
  const plain = text.toLowerCase().replace(/(?<=\d),(?=\d{3}(?!\d))/g, "");
  if (isLengthName(plain)) return plain;
  const [, from, to, sign, bound, exact] = RANGE.exec(plain) ?? [];
  const least =
    from ?? exact ?? (sign?.startsWith(">") ? String(Number(bound) + (sign === ">" ? 1 : 0)) : "");
  const most = to ?? exact ?? (sign?.startsWith("<") ? String(Number(bound) - (sign === "<" ? 1 : 0)) : "");
  if (least === "" && most === "") return null;
  const [low, high] = [Number(least), most === "" ? Number.POSITIVE_INFINITY : Number(most)];
  if (low > MOST_WORDS || (most !== "" && high > MOST_WORDS) || high < low) return null;
  return `${least === "" ? "" : low}..${most === "" ? "" : high}`;
}

/** The range of a length as readLength gives it; null where it is none. */
export function lengthRange(length: string): LengthRange | null {
  if (isLengthName(length)) return BOUNDS[length];
  const [, least, most] = /^(\d{0,7})\.\.(\d{0,7})$/.exec(length) ?? [];
  if (least === undefined || most === undefined) return null;
  return { least: Number(least), most: most === "" ? Number.POSITIVE_INFINITY : Number(most) };
}

/** True where an article of so many words is of this length. */
export function isOfLength(words: number, length: string): boolean {
  const range = lengthRange(length);
  return range !== null && range.least <= words && words <= range.most;
}
