import { eld } from "eld/small";

/** Enough characters to recognise a language by its letter groups; more text changes nothing. */
const ENOUGH = 2000;

/** Scripts whose letters alone tell the language, or the most likely one, by CLDR's likely subtags. */
const TELLING = (
  "Hebrew:he Greek:el Thai:th Hangul:ko Hiragana:ja Katakana:ja Han:zh Georgian:ka Armenian:hy Khmer:km Lao:lo " +
  "Myanmar:my Sinhala:si Tamil:ta Telugu:te Kannada:kn Malayalam:ml Gujarati:gu Gurmukhi:pa Oriya:or Bengali:bn " +
  "Devanagari:hi Ethiopic:am Tibetan:bo Thaana:dv Syriac:syr Nko:nqo Adlam:ff-Adlm Tifinagh:zgh Cherokee:chr"
)
  .split(" ")
  .map((entry) => entry.split(":"))
  .map(([script = "", language = ""]) => ({ letters: new RegExp(`\\p{Script=${script}}`, "gu"), language }));

/** Least share of a text's letters; Japanese mixes the characters of Chinese with a few of its own. */
const MIN_SHARE = 0.2;
const MIN_JAPANESE_SHARE = 0.05;

/** The language of a text whose script tells it; undefined for Latin, Arabic, Cyrillic, and mixtures. */
function byScript(sample: string): string | undefined {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const shares = TELLING.map(({ letters: own, language }) => ({
    language,
    share: (sample.match(own)?.length ?? 0) / Math.max(letters, 1),
  })).filter(({ language, share }) => share >= (language === "ja" ? MIN_JAPANESE_SHARE : MIN_SHARE));
  const japanese = shares.find(({ language }) => language === "ja");
  return (japanese ?? shares.sort((a, b) => b.share - a.share)[0])?.language;
}

/** The script that CLDR takes a language to be written in: "Latn", "Hebr". */
export const scriptOf = (language: string): string | undefined =>
  language ? new Intl.Locale(language).maximize().script : undefined;

/**
 * Detects the language of a text: with eld, which compares letter groups, and for scripts that it does not know by
 * the script.
 * @returns a BCP 47 tag; "und" (undetermined) if nothing can be detected
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, ENOUGH);
  const found = eld.detect(sample).language;
  const told = byScript(sample);
  return (told && scriptOf(told) !== scriptOf(found) ? told : found) || "und";
}

/** Written languages that letter groups do not tell apart. */
const ALIKE = ["bs hr sr sh cnr", "ms id jv su", "no nb nn da"].map((group) => group.split(" "));

const known = new Set(Object.values<string>(eld.info().Languages));

/**
 * True if a text cannot be in the language that its page states: its script is another, or it is certainly in
 * another language of the same script.
 * @param stated a BCP 47 tag
 * @param told the language detected in the text
 */
export function isMisstated(stated: string, told: string, text: string): boolean {
  const [own = "", other = ""] = [stated, told].map((tag) => tag.split("-")[0]);
  if (told === "und" || own === other || ALIKE.some((group) => group.includes(own) && group.includes(other)))
    return false;
  if (scriptOf(stated) !== scriptOf(told)) return true;
  return other === "en" || (known.has(own) && eld.detect(text.slice(0, ENOUGH)).isReliable());
}
