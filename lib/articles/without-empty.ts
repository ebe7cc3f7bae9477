/** The object without its empty fields: what is not known is left out of an answer, not sent as null. */
export function known<T extends Record<string, unknown>>(fields: T): Partial<T> {
  const filled = Object.entries(fields).filter(
    ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(filled) as Partial<T>;
}
