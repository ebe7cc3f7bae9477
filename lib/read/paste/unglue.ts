/** A label of a date or of a name, as pages print it next to other data. */
const LABEL = "(?:Last )?(?:Updated|Published|Posted|Modified|Written)|UPDATED|PUBLISHED|POSTED";

const RULES: readonly [RegExp, string][] = [
  [/(?<=(?:19|20)\d{2})(?=\p{L})/gu, " "],
  [new RegExp(`(?<=\\p{L})(?=(?:${LABEL})\\b)`, "gu"), " "],
  [new RegExp(`\\b(By|on|${LABEL})(?=\\p{Lu}\\p{L}+\\s)`, "gu"), "$1 "],
  [/\bBY(?=\p{Lu}\p{Ll})/gu, "BY "],
  [/(?<=\p{Ll})(?=\p{Lu}\p{Ll}{2,8}\.? \d{1,2},? \d{4})/gu, " "],
];

/** Parts words that a page sets apart and a copy does not: "ByJane Doe", "JANE DOEPUBLISHED: MAY 3, 2021Updated". */
export const unglue = (text: string): string =>
  /\p{L}{2}\p{Lu}|\d{4}\p{L}|\p{Lu}{9}/u.test(text)
    ? RULES.reduce((parted, [pattern, by]) => parted.replace(pattern, by), text)
    : text;
