/**
 * Parses a column that holds JSON, and checks its outer form: what is inside was checked when it was written.
 * @param column the column's name, "Article.body"
 * @param row what identifies the row
 * @param isForm true of a value of the column's type
 * @throws where the text is not of that form; the message names column and row
 */
export function parseStored<T>(
  json: string,
  column: string,
  row: number | string,
  isForm: (value: unknown) => value is T,
): T {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw new Error(`${column} of row ${row} is not JSON.`, { cause });
  }
  if (!isForm(value)) throw new Error(`${column} of row ${row} does not have the form it is stored in.`);
  return value;
}

/** True of lists whose entries are all lists, such as [[day, share, article], …]. */
export const isListOfLists = (value: unknown): value is unknown[][] =>
  Array.isArray(value) && value.every(Array.isArray);

/** True of objects that are not lists. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** True of lists of texts. */
export const isTextList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === "string");
