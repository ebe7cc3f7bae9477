/** Where the next page of a list begins: after the article of this number and date (milliseconds since 1970; null: not known). */
export type Cursor = { order: number | null; id: number };

/** A cursor as text for an address: "1456482000000_27", "unknown_27". */
export const printCursor = ({ order, id }: Cursor): string => `${order ?? "unknown"}_${id}`;

/** Reads a cursor; null if the text is not one, so that the list begins at its start. */
export function parseCursor(text: string | string[] | undefined): Cursor | null {
  const match = /^(unknown|-?\d{1,15})_(\d{1,15})$/.exec([text ?? ""].flat().at(-1) ?? "");
  return match ? { order: match[1] === "unknown" ? null : Number(match[1]), id: Number(match[2]) } : null;
}
