import { type Problem, problemOf } from "../problem";
import type { QueryNote } from "./syntax";

/** The maximum number of notes; nobody reads more. */
const MAX_NOTES = 6;

/** Collects the notes on a query. */
export class QueryNotes {
  readonly #notes: QueryNote[];

  constructor(
    readonly text: string,
    notes: readonly QueryNote[],
  ) {
    this.#notes = [...notes];
  }

  add(problem: Problem, start: number, end: number, suggestion: string | null = null): void {
    if (this.#notes.length < MAX_NOTES) this.#notes.push({ problem, start, end, suggestion });
    else if (this.#notes.length === MAX_NOTES)
      this.#notes.push({ problem: problemOf("more"), start, end, suggestion: null });
  }

  /** A note on something that is ignored; the suggestion is to remove it. */
  drop(problem: Problem, { start, end }: { start: number; end: number }): void {
    this.add(problem, start, end, "");
  }

  /** A note on something that is not closed before the end. */
  unclosed(problem: Problem, start: number, mark: string): void {
    this.add(problem, start, this.text.length, `${this.text.slice(start)}${mark}`);
  }

  /** The notes in the order of the text. */
  list(): QueryNote[] {
    return this.#notes.sort((a, b) => a.start - b.start);
  }
}
