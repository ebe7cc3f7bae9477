/** The type of each row of a list, by the row's number: its place among the list's types, from 1 on; 0: not known. */
export class RowTypes {
  #types = new Uint8Array(1_024);

  typeOf(row: number): number {
    return this.#types[row] ?? 0;
  }

  set(row: number, type: number): void {
    if (row >= this.#types.length) {
      const more = new Uint8Array(row + 1 + (row >>> 2));
      more.set(this.#types);
      this.#types = more;
    }
    this.#types[row] = type;
  }
}
