/** More notes than a person reads. */
const MOST_SHOWN = 8;

/** Each note once, and the first few of many, with how many more there are. */
export function limitNotes(notes: readonly string[]): string[] {
  const once = [...new Set(notes)];
  if (once.length <= MOST_SHOWN) return once;
  return [...once.slice(0, MOST_SHOWN), `There are ${once.length - MOST_SHOWN} more notes of the kind.`];
}
