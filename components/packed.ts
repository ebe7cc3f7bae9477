/** Values as one string. */
export type Packed<Values> = string & { readonly of?: Values };

/**
 * Packs the values of a large client component. React writes and reads values for the browser one by one, and a page of lists has
 * thousands; a string it takes whole.
 */
export const pack = <Values>(values: Values): Packed<Values> => JSON.stringify(values);

export const unpack = <Values>(packed: Packed<Values>): Values => JSON.parse(packed) as Values;
