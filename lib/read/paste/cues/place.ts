import { keyOfText } from "../../../text/line-tokens";

/**
 * The cities that name time zones in the IANA database and the countries of CLDR: enough to tell a place from a name.
 */
const PLACES = new Set<string>();

function learn(name: string): void {
  const key = keyOfText(name);
  if (key) PLACES.add(key);
}

for (const zone of Intl.supportedValuesOf("timeZone"))
  learn((zone.split("/").at(-1) ?? "").replaceAll("_", " "));
for (const language of ["en", "ar"]) {
  const names = new Intl.DisplayNames(language, { type: "region", fallback: "none" });
  for (let i = 0; i < 26 * 26; i++) {
    const code = String.fromCharCode(65 + Math.floor(i / 26), 65 + (i % 26));
    const name = names.of(code);
    if (name) learn(name);
  }
}

/** True for a country, or a city that names a time zone, in English or Arabic. */
export const isKnownPlace = (text: string): boolean => PLACES.has(keyOfText(text));

const ARABIC_PLACE = /^[\u0600-\u06FF\s]+$/;

/** True for up to three capitalised words, or two in Arabic: the place that a dateline has next to its date. */
export function looksLikePlace(text: string): boolean {
  const words = text.split(/[\s,،]+/).filter(Boolean);
  if (words.length === 0 || words.length > 3) return false;
  if (ARABIC_PLACE.test(text)) return words.length <= 2 || isKnownPlace(text);
  return words.every((word) => /^\p{Lu}[\p{L}.'’-]*$/u.test(word));
}
