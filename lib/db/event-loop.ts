/** What was read in this turn of the event loop. Next.js loads modules more than once; the turn is the same for all. */
const held = globalThis as { throughlineThisTurn?: Map<string, Promise<unknown>> | undefined };

/**
 * Reads something of the store once for all who ask for it in the same turn of the event loop: what is asked together is
 * answered of one moment.
 */
export function onceThisTurn<T>(key: string, read: () => Promise<T>): Promise<T> {
  if (!held.throughlineThisTurn) {
    held.throughlineThisTurn = new Map();
    setImmediate(forgetThisTurn);
  }
  const known = held.throughlineThisTurn.get(key) ?? read();
  held.throughlineThisTurn.set(key, known);
  return known as Promise<T>;
}

/** What is asked from now on is read anew: this process has written. */
export function forgetThisTurn(): void {
  held.throughlineThisTurn = undefined;
}
