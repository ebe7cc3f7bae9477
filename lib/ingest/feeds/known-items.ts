import type { ItemKey } from "../../feeds/items/item-keys";
import type { Tries } from "./retries";

/** An item of a feed that is stored. */
export type KnownItem = ItemKey & Tries & { id: number };

const FIELDS = ["identifier", "link", "titleHash", "textHash"] as const;

/** The stored items of a feed, by what an item can be recognised by: a feed may have had many thousands. */
export class KnownItems {
  readonly #byField = FIELDS.map(() => new Map<string, Map<number, KnownItem>>());

  constructor(items: readonly KnownItem[]) {
    for (const item of items) this.add(item);
  }

  /** Adds an item, or what it is now. */
  add(item: KnownItem): void {
    for (const [at, field] of FIELDS.entries()) {
      const value = item[field];
      if (value === null) continue;
      const same = this.#byField[at]?.get(value) ?? new Map<number, KnownItem>();
      this.#byField[at]?.set(value, same.set(item.id, item));
    }
  }

  /** The items that have something in common with one. */
  near(item: ItemKey): KnownItem[] {
    const found = new Map<number, KnownItem>();
    for (const [at, field] of FIELDS.entries())
      for (const [id, known] of this.#byField[at]?.get(item[field] ?? "") ?? []) found.set(id, known);
    return [...found.values()];
  }
}
