/**
 * Numbers terms by first occurrence without keeping their texts: millions of strings would take most of the memory.
 * Two 32-bit hashes distinguish them; among ten million terms a collision occurs in one of a hundred thousand
 * libraries.
 */
export class Dictionary {
  #first = new Uint32Array(1 << 16);
  #second = new Uint32Array(1 << 16);
  #ids = new Uint32Array(1 << 16);
  size = 0;

  /** A term's number, from 1. @param onNew called with a term's first occurrence */
  idOf(term: string, onNew: (term: string) => void): number {
    const { first, second } = hashOf(term);
    const slot = this.#find(first, second);
    const known = this.#ids[slot] ?? 0;
    if (known > 0) return known;
    this.size++;
    this.#put(slot, first, second, this.size);
    if (this.size * 2 > this.#ids.length) this.#grow();
    onNew(term);
    return this.size;
  }

  #find(first: number, second: number): number {
    const mask = this.#ids.length - 1;
    let slot = first & mask;
    while (this.#ids[slot] !== 0 && !(this.#first[slot] === first && this.#second[slot] === second))
      slot = (slot + 1) & mask;
    return slot;
  }

  #put(slot: number, first: number, second: number, id: number): void {
    this.#first[slot] = first;
    this.#second[slot] = second;
    this.#ids[slot] = id;
  }

  #grow(): void {
    const [first, second, ids] = [this.#first, this.#second, this.#ids];
    const size = ids.length * 2;
    this.#first = new Uint32Array(size);
    this.#second = new Uint32Array(size);
    this.#ids = new Uint32Array(size);
    for (const [slot, id] of ids.entries()) {
      if (id === 0) continue;
      const [a, b] = [first[slot] ?? 0, second[slot] ?? 0];
      this.#put(this.#find(a, b), a, b, id);
    }
  }
}

/** FNV-1a (Fowler, Noll, Vo) with two primes and a final mix. */
function hashOf(term: string): { first: number; second: number } {
  let first = 0x811c9dc5;
  let second = 0x9747b28c;
  for (let at = 0; at < term.length; at++) {
    const code = term.charCodeAt(at);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second ^ code, 0x5bd1e995);
    second ^= second >>> 15;
  }
  first ^= first >>> 16;
  return { first: Math.imul(first, 0x85ebca6b) >>> 0, second: second >>> 0 };
}
