import type { DateOrder } from "./numeric-date";

const known = new Map<string, DateOrder | undefined>();

function orderInCldr(language: string): DateOrder | undefined {
  let tag: Intl.Locale;
  try {
    tag = new Intl.Locale(language.trim().replaceAll("_", "-"));
  } catch {
    // Not an error: templates write all sorts of things where a language belongs.
    return undefined;
  }
  // English is written in both orders: only its region tells.
  if (tag.language === "en" && !tag.region) return undefined;
  if (Intl.DateTimeFormat.supportedLocalesOf([tag.baseName]).length === 0) return undefined;
  const format = new Intl.DateTimeFormat(`${tag.baseName}-u-ca-gregory`, {
    ...{ year: "numeric", month: "numeric", day: "numeric", timeZone: "UTC" },
  });
  const [first, second] = format.formatToParts(0).filter(({ type }) => type !== "literal");
  if (first?.type === "day" && second?.type === "month") return "dayFirst";
  return first?.type === "month" && second?.type === "day" ? "monthFirst" : undefined;
}

/**
 * The order in which a language's dates in figures are written, by CLDR.
 * @param language a BCP 47 tag, or what a page has in its place
 * @returns undefined if it writes the year first, or is English of no region
 */
export function orderOfLanguage(language: string | null | undefined): DateOrder | undefined {
  if (!language) return undefined;
  if (!known.has(language)) known.set(language, orderInCldr(language));
  return known.get(language);
}

/**
 * The order of figures with dots between them: the day first, but for English, in which a few Americans write them as
 * they write slashes.
 */
export const orderOfDots = (language: string | null | undefined): DateOrder | undefined =>
  /^en\b/i.test(language ?? "") && orderOfLanguage(language) !== "dayFirst" ? undefined : "dayFirst";
