/** A copy without empty fields: what is unknown is left out of a response instead of being sent as null. */
export function withoutEmpty<T extends Record<string, unknown>>(fields: T): Partial<T> {
  const filled = Object.entries(fields).filter(
    ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(filled) as Partial<T>;
}
