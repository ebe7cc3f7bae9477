import { type InterfaceLanguage, interfaceLanguage } from "../messages/interface-language";

const namesIn = (language: InterfaceLanguage) =>
  new Intl.DisplayNames([language], { type: "language", fallback: "none" });
const english = namesIn("en");
const NAMES: Record<InterfaceLanguage, Intl.DisplayNames> = { en: english, ar: namesIn("ar") };
const UNKNOWN: Record<InterfaceLanguage, string> = { en: "Language not known", ar: "اللغة غير معروفة" };

/** The name of a language by its BCP 47 tag, in the language of the interface: "Arabic"; the tag itself if it is unknown. */
export function languageName(tag: string, language = interfaceLanguage()): string {
  if (tag === "und") return UNKNOWN[language];
  try {
    return NAMES[language].of(tag) ?? tag;
  } catch {
    // A well-formed tag from somebody's file that is not a language: shown as is.
    return tag;
  }
}

let byName: Map<string, string> | undefined;

/** The two-letter languages by their English name in lower case, and by their own. */
function languagesByName(): Map<string, string> {
  if (byName) return byName;
  byName = new Map();
  for (let at = 0; at < 26 * 26; at++) {
    const code = String.fromCharCode(97 + Math.floor(at / 26), 97 + (at % 26));
    const name = english.of(code);
    // retired codes have the names of their successors
    if (!name || Intl.getCanonicalLocales(code)[0] !== code) continue;
    byName.set(name.toLowerCase(), code);
    const own = new Intl.DisplayNames([code], { type: "language", fallback: "none" }).of(code);
    if (own && !byName.has(own.toLowerCase())) byName.set(own.toLowerCase(), code);
  }
  return byName;
}

/**
 * Parses a language as people write it: its English name, its own name, or its BCP 47 tag, which is only changed in
 * the case of its first part, since articles keep what their sources say. Null if it is none of these.
 */
export function parseLanguage(text: string): string | null {
  const wanted = text.trim();
  const named = languagesByName().get(wanted.toLowerCase());
  if (named) return named;
  const tag = wanted.replace(/^[A-Za-z]+/, (primary) => primary.toLowerCase());
  return /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag) ? tag : null;
}
