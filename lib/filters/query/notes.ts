import type { QueryNote } from "./syntax";

/** More mistakes than a person makes or reads. */
const MAX_NOTES = 6;

/** Gathers what is wrong with a query, as much of it as helps. */
export class QueryNotes {
  readonly #notes: QueryNote[];

  constructor(
    readonly text: string,
    notes: readonly QueryNote[],
  ) {
    this.#notes = [...notes];
  }

  add(message: string, start: number, end: number, suggestion: string | null = null): void {
    if (this.#notes.length < MAX_NOTES) this.#notes.push({ message, start, end, suggestion });
    else if (this.#notes.length === MAX_NOTES)
      this.#notes.push({ message: "There is more of the kind behind.", start, end, suggestion: null });
  }

  /** Something that is left out: the suggestion is to take it away. */
  drop(message: string, { start, end }: { start: number; end: number }): void {
    this.add(message, start, end, "");
  }

  /** Something that was opened and is not closed before the end. */
  unclosed(message: string, start: number, mark: string): void {
    this.add(message, start, this.text.length, `${this.text.slice(start)}${mark}`);
  }

  /** In the order of the text. */
  list(): QueryNote[] {
    return this.#notes.sort((a, b) => a.start - b.start);
  }
}
