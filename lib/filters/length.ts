/** Named lengths of articles: a short one is read in two minutes, a long one takes five or more. */
export const LENGTHS = ["short", "medium", "long"] as const;
type LengthName = (typeof LENGTHS)[number];

/** Numbers of words, both ends included. */
type LengthRange = { least: number; most: number };

const RANGES: Record<LengthName, LengthRange> = {
  short: { least: 0, most: 399 },
  medium: { least: 400, most: 1_199 },
  long: { least: 1_200, most: Number.POSITIVE_INFINITY },
};

export const isLengthName = (text: string): text is LengthName => LENGTHS.some((name) => name === text);

const MAX_WORDS = 9_999_999;
const RANGE = /^(?:(?:(\d+)?\.\.(\d+)?)|(?:(<=?|>=?)(\d+))|(\d+))$/;

/**
 * Reads a length: "short", "medium", "long", or numbers of words as 500..1500, 500.., ..1500, <1500, <=1500, >500, >=500 or
 * 500, with or without commas between thousands.
 * @returns its one spelling, a name or a range like 500..1500; null if it is not a length
 */
export function parseLength(text: string): string | null {
  const plain = text.toLowerCase().replace(/(?<=\d),(?=\d{3}(?!\d))/g, "");
  if (isLengthName(plain)) return plain;
  const [, from, to, sign, bound, exact] = RANGE.exec(plain) ?? [];
  const least =
    from ?? exact ?? (sign?.startsWith(">") ? String(Number(bound) + (sign === ">" ? 1 : 0)) : "");
  const most = to ?? exact ?? (sign?.startsWith("<") ? String(Number(bound) - (sign === "<" ? 1 : 0)) : "");
  if (least === "" && most === "") return null;
  const [low, high] = [Number(least), most === "" ? Number.POSITIVE_INFINITY : Number(most)];
  if (low > MAX_WORDS || (most !== "" && high > MAX_WORDS) || high < low) return null;
  return `${least === "" ? "" : low}..${most === "" ? "" : high}`;
}

/** The range of a length in the spelling of parseLength; null if it is not one. */
export function lengthRange(length: string): LengthRange | null {
  if (isLengthName(length)) return RANGES[length];
  const [, least, most] = /^(\d{0,7})\.\.(\d{0,7})$/.exec(length) ?? [];
  if (least === undefined || most === undefined) return null;
  return { least: Number(least), most: most === "" ? Number.POSITIVE_INFINITY : Number(most) };
}
