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
