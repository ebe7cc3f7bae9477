/** Of which kind each value is, by its number: a small number from 1 on; 0: not known. */
export class ValueKinds {
  #kinds = new Uint8Array(1_024);

  kindOf(value: number): number {
    return this.#kinds[value] ?? 0;
  }

  set(value: number, kind: number): void {
    if (value >= this.#kinds.length) {
      const more = new Uint8Array(value + 1 + (value >>> 2));
      more.set(this.#kinds);
      this.#kinds = more;
    }
    this.#kinds[value] = kind;
  }
}

/** The kinds of entities, from 1 on, and of topics. */
export const ENTITY_KINDS = { person: 1, organization: 2, place: 3 } as const;
export const TOPIC_KINDS = { subject: 1, keyword: 2 } as const;
