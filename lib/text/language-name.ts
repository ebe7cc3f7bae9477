const english = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });

/** A language's English name by its BCP 47 tag: "Arabic"; the tag itself where it is not known. */
export function languageName(tag: string): string {
  if (tag === "und") return "Language not known";
  try {
    return english.of(tag) ?? tag;
  } catch {
    // A tag of the right shape that is no language, from somebody's file: shown as it came.
    return tag;
  }
}

let byName: Map<string, string> | undefined;

/** The two-letter languages by their English name in small letters, and by their own. */
function languagesByName(): Map<string, string> {
  if (byName) return byName;
  byName = new Map();
  for (let at = 0; at < 26 * 26; at++) {
    const code = String.fromCharCode(97 + Math.floor(at / 26), 97 + (at % 26));
    const name = english.of(code);
    // codes that have gone out of use are named as their successors
    if (!name || Intl.getCanonicalLocales(code)[0] !== code) continue;
    byName.set(name.toLowerCase(), code);
    const own = new Intl.DisplayNames([code], { type: "language", fallback: "none" }).of(code);
    if (own && !byName.has(own.toLowerCase())) byName.set(own.toLowerCase(), code);
  }
  return byName;
}

/**
 * Reads a language as people write it: its English name, its own name, or its BCP 47 tag, which stays as it came but for the
 * first part's case, since articles hold what their sources say. Null where it is none of these.
 */
export function parseLanguage(text: string): string | null {
  const wanted = text.trim();
  const named = languagesByName().get(wanted.toLowerCase());
  if (named) return named;
  const tag = wanted.replace(/^[A-Za-z]+/, (primary) => primary.toLowerCase());
  return /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag) ? tag : null;
}
