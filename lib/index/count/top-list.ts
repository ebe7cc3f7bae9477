/** A value and how many articles have it. */
export type Counted = { value: number; articles: number };

/** Collects the values with most articles; ties go to the lower number. */
export class TopList {
  readonly list: Counted[] = [];

  constructor(readonly most: number) {}

  get isFull(): boolean {
    return this.list.length >= this.most;
  }

  /** The lowest count that can still get in; 1 while there is room. */
  get least(): number {
    return this.isFull ? (this.list.at(-1)?.articles ?? Number.POSITIVE_INFINITY) : 1;
  }

  offer(value: number, articles: number): void {
    if (articles < this.least) return;
    let at = this.list.length;
    for (; at > 0; at--) {
      const above = this.list[at - 1];
      if (!above || above.articles > articles || (above.articles === articles && above.value < value)) break;
    }
    if (at >= this.most) return;
    this.list.splice(at, 0, { value, articles });
    if (this.list.length > this.most) this.list.pop();
  }
}
