import "server-only";

/** A secret waits this long to be shown, in ms. */
const SHOWN_WITHIN = 300_000;

/** Next.js loads this module once for routes and once for pages. */
const held = globalThis as { throughlineShown?: Map<string, { text: string }> };

const keyOf = (userId: string, what: string): string => `${userId} ${what}`;

/**
 * Keeps a secret in memory until its page is opened.
 * @param what names it among those of the user
 * @param ms how long it waits
 */
export function keepToShow(userId: string, what: string, text: string, ms = SHOWN_WITHIN): void {
  held.throughlineShown ??= new Map();
  const [key, kept] = [keyOf(userId, what), { text }];
  held.throughlineShown.set(key, kept);
  setTimeout(() => {
    if (held.throughlineShown?.get(key) === kept) held.throughlineShown.delete(key);
  }, ms).unref();
}

/** A secret that waits to be shown, as often as it is asked for; null where there is none. */
export const readToShow = (userId: string, what: string): string | null =>
  held.throughlineShown?.get(keyOf(userId, what))?.text ?? null;

/** A secret that waits to be shown, once. */
export function takeToShow(userId: string, what: string): string | null {
  const text = readToShow(userId, what);
  held.throughlineShown?.delete(keyOf(userId, what));
  return text;
}
