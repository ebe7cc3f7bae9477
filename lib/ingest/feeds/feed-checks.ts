import { Slots } from "../../fetch/slots";

/** Feeds that are checked at once, and of one host: those of a slow host must not keep the others waiting. */
const AT_ONCE = 16;
const PER_HOST = 2;

/** The feeds that this process checks or is about to check. One that takes long holds up none of those that fall due meanwhile. */
export class FeedChecks {
  readonly #slots = new Slots(PER_HOST, AT_ONCE);
  readonly #feeds = new Set<number>();

  get count(): number {
    return this.#feeds.size;
  }

  has(id: number): boolean {
    return this.#feeds.has(id);
  }

  /** Makes a check as soon as there is room for it. */
  async make<T>({ id, url }: { id: number; url: string }, check: () => Promise<T>): Promise<T> {
    const { hostname } = new URL(url);
    this.#feeds.add(id);
    const release = await this.#slots.take(hostname);
    try {
      return await check();
    } finally {
      release();
      this.#feeds.delete(id);
    }
  }
}
