/** How a reader wants pages to look: stored in a cookie and rendered by the server, so that no page flashes. */
export const CHOICES = {
  size: ["smallest", "small", "regular", "large", "larger", "largest", "huge"],
  theme: ["system", "paper", "sepia", "night", "contrast"],
  face: ["serif", "sans", "legible"],
  measure: ["regular", "narrow", "wide"],
  spacing: ["regular", "tight", "loose"],
  /** What Throughline does, on the front page of a library with samples. */
  introduction: ["open", "closed"],
} as const;

type Choices = typeof CHOICES;
export type Choice = keyof Choices;
export type Preferences = { [Name in Choice]: Choices[Name][number] };

export const PREFERENCES_COOKIE = "reading";

/** A year; browsers keep cookies for 400 days at most. */
export const PREFERENCES_SECONDS = 365 * 86_400;

const DEFAULT: Preferences = {
  ...{ size: "regular", theme: "system" },
  ...{ face: "serif", measure: "regular", spacing: "regular", introduction: "open" },
};

const NAMES = Object.keys(DEFAULT) as Choice[];

/** What is known of some choices; anything else becomes the default. */
export function readPreferences(chosen: { readonly [name: string]: unknown }): Preferences {
  const known = NAMES.map((name) => [
    name,
    CHOICES[name].find((value) => value === chosen[name]) ?? DEFAULT[name],
  ]);
  return Object.fromEntries(known);
}

/** Reads the cookie's value, "large.night.serif.wide.regular.closed"; parts that are unknown or not there become the default. */
export function parsePreferences(value: string | undefined): Preferences {
  const parts = (value ?? "").split(".");
  return readPreferences(Object.fromEntries(NAMES.map((name, at) => [name, parts[at]])));
}

/** Preferences as the cookie's value. */
export const printPreferences = (preferences: Preferences): string =>
  NAMES.map((name) => preferences[name]).join(".");
