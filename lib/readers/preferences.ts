/** How a reader wants pages to look: stored in a cookie and rendered by the server, so that no page flashes. */
export const TEXT_SIZES = ["small", "regular", "large", "largest"] as const;
export const THEMES = ["system", "paper", "sepia", "night"] as const;

export type TextSize = (typeof TEXT_SIZES)[number];
export type Theme = (typeof THEMES)[number];
export type Preferences = { size: TextSize; theme: Theme };

export const PREFERENCES_COOKIE = "reading";

/** A year; browsers keep cookies for 400 days at most. */
export const PREFERENCES_SECONDS = 365 * 86_400;

const DEFAULT: Preferences = { size: "regular", theme: "system" };

/** Reads the cookie's value, "large.night"; unknown parts become the default. */
export function parsePreferences(value: string | undefined): Preferences {
  const [size, theme] = (value ?? "").split(".");
  return {
    size: TEXT_SIZES.find((known) => known === size) ?? DEFAULT.size,
    theme: THEMES.find((known) => known === theme) ?? DEFAULT.theme,
  };
}

/** Preferences as the cookie's value. */
export const printPreferences = ({ size, theme }: Preferences): string => `${size}.${theme}`;
