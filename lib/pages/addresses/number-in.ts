/** The number of a row in an address; null for anything else. */
export const numberIn = (parameter: string): number | null =>
  /^[1-9]\d{0,14}$/.test(parameter) ? Number(parameter) : null;
