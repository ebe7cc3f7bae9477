/** Texts such as language tags as small numbers, in the order in which they were met; 0: none. */
export class Codes {
  readonly #numbers = new Map<string, number>();
  readonly list: string[] = [""];

  constructor(codes: readonly string[] = []) {
    for (const code of codes) if (code) this.numberOf(code);
  }

  /** All texts by number, from 1 on. */
  get known(): string[] {
    return this.list.slice(1);
  }

  /** The number of a text, a new one if it is new. */
  numberOf(code: string | null): number {
    if (!code) return 0;
    const known = this.#numbers.get(code);
    if (known !== undefined) return known;
    this.list.push(code);
    this.#numbers.set(code, this.list.length - 1);
    return this.list.length - 1;
  }

  /** The number of a text; null if no article has it. */
  find(code: string): number | null {
    return this.#numbers.get(code) ?? null;
  }
}
