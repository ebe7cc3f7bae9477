/** Values as one string. */
export type Packed<Values> = string & { readonly of?: Values };

/**
 * Packs the values of a large client component. React writes and reads values for the browser one by one, and a page of lists has
 * thousands; a string it takes whole.
 */
export const pack = <Values>(values: Values): Packed<Values> => JSON.stringify(values);

const packs = new WeakMap<object, string>();

/**
 * Packs what is shown of an answer, once for as long as the answer is kept (lib/db/versioned-cache.ts).
 * @param answer what the view is made of, all of it: whoever asks is shown the same
 * @param view the one view that there is of such an answer
 */
export async function packOnce<Values>(
  answer: object,
  view: () => Values | Promise<Values>,
): Promise<Packed<Values>> {
  const known = packs.get(answer) ?? pack(await view());
  packs.set(answer, known);
  return known;
}

/** So many values are kept unpacked: those of a page or two. */
const MOST_UNPACKED = 6;
const unpacked = new Map<string, unknown>();

/** The values again. Nobody changes them: the same ones are given to the next who asks. */
export function unpack<Values>(packed: Packed<Values>): Values {
  const values = unpacked.get(packed) ?? JSON.parse(packed);
  unpacked.delete(packed);
  unpacked.set(packed, values);
  for (const oldest of unpacked.keys()) {
    if (unpacked.size <= MOST_UNPACKED) break;
    unpacked.delete(oldest);
  }
  return values as Values;
}
