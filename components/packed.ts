/** Values as one string. */
export type Packed<Values> = string & { readonly of?: Values };

/**
 * Packs the values of a large client component. React writes and reads values for the browser one by one, and a page of lists has
 * thousands; a string it takes whole.
 */
export const pack = <Values>(values: Values): Packed<Values> => JSON.stringify(values);

const packed = new WeakMap<object, string>();

/**
 * Packs what is shown of an answer, once for as long as the answer is kept (lib/db/versioned-cache.ts).
 * @param answer what the view is made of, all of it: whoever asks is shown the same
 */
export function packOnce<Values>(answer: object, view: () => Values): Packed<Values> {
  const made = packed.get(answer) ?? pack(view());
  packed.set(answer, made);
  return made;
}

export const unpack = <Values>(packed: Packed<Values>): Values => JSON.parse(packed) as Values;
