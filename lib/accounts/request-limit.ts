import "server-only";
import { LRUCache } from "lru-cache";

type Span = { began: number; requests: number };

/** How many askers are remembered; the longest silent are forgotten first. */
const MOST_ASKERS = 10_000;

/** A limit of requests in a span of time for each asker, counted in this process. */
export class RequestLimit {
  readonly #spans = new LRUCache<string, Span>({ max: MOST_ASKERS });

  /** @param span in ms */
  constructor(
    readonly most: number,
    readonly span: number,
  ) {}

  /** Counts a request. @returns the seconds to wait until the next is answered; 0 where this one is */
  count(asker: string, now = Date.now()): number {
    const known = this.#spans.get(asker);
    const current = known && now - known.began < this.span ? known : { began: now, requests: 0 };
    current.requests += 1;
    this.#spans.set(asker, current);
    return current.requests > this.most ? Math.ceil((current.began + this.span - now) / 1000) : 0;
  }
}
