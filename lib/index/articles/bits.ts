/**
 * A set of small whole numbers, one bit each: number n is bit n mod 32 of word n div 32. The sets of one operation have the same
 * length, or the shorter one has no numbers beyond its end.
 */
export type Bits = Uint32Array<ArrayBuffer>;

/** An empty set for numbers below `size`. */
export const makeBits = (size: number): Bits => new Uint32Array((size + 31) >>> 5);

export const hasBit = (bits: Bits, at: number): boolean => ((bits[at >>> 5] ?? 0) & (1 << (at & 31))) !== 0;

export function addBit(bits: Bits, at: number): void {
  bits[at >>> 5] = (bits[at >>> 5] ?? 0) | (1 << (at & 31));
}

export function dropBit(bits: Bits, at: number): void {
  bits[at >>> 5] = (bits[at >>> 5] ?? 0) & ~(1 << (at & 31));
}

/** Adds all numbers from `from` to below `to`. */
export function addRange(bits: Bits, from: number, to: number): void {
  let at = from;
  for (; at < to && (at & 31) !== 0; at++) addBit(bits, at);
  const whole = at + ((to - at) & ~31);
  if (whole > at) bits.fill(0xffffffff, at >>> 5, whole >>> 5);
  for (at = Math.max(at, whole); at < to; at++) addBit(bits, at);
}

/** Intersects `into` with `other`, in place. */
export function keepBits(into: Bits, other: Bits): Bits {
  const both = Math.min(into.length, other.length);
  for (let at = 0; at < both; at++) into[at] = (into[at] ?? 0) & (other[at] ?? 0);
  into.fill(0, both);
  return into;
}

/** Adds `other` to `into`. */
export function joinBits(into: Bits, other: Bits): Bits {
  for (let at = 0; at < other.length; at++) into[at] = (into[at] ?? 0) | (other[at] ?? 0);
  return into;
}

/** Removes `other` from `into`. */
export function dropBits(into: Bits, other: Bits): Bits {
  for (let at = 0; at < other.length; at++) into[at] = (into[at] ?? 0) & ~(other[at] ?? 0);
  return into;
}

/** The number of set bits in a word (Warren, Hacker's Delight, 5-1). */
function countWord(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

export function countBits(bits: Bits): number {
  let count = 0;
  for (let at = 0; at < bits.length; at++) count += countWord(bits[at] ?? 0);
  return count;
}

/** How many numbers are in both sets. */
export function countBoth(a: Bits, b: Bits): number {
  const both = Math.min(a.length, b.length);
  let count = 0;
  for (let at = 0; at < both; at++) count += countWord((a[at] ?? 0) & (b[at] ?? 0));
  return count;
}

/** How many numbers from `from` to below `to` are in the set. */
export function countRange(bits: Bits, from: number, to: number): number {
  if (to <= from) return 0;
  const [first, last] = [from >>> 5, (to - 1) >>> 5];
  const head = 0xffffffff << (from & 31);
  const tail = 0xffffffff >>> (31 - ((to - 1) & 31));
  if (first === last) return countWord((bits[first] ?? 0) & head & tail);
  let count = countWord((bits[first] ?? 0) & head) + countWord((bits[last] ?? 0) & tail);
  for (let at = first + 1; at < last; at++) count += countWord(bits[at] ?? 0);
  return count;
}

/** The numbers of a set, ascending. @param count their number, from countBits */
export function listBits(bits: Bits, count: number): Uint32Array {
  const list = new Uint32Array(count);
  let next = 0;
  for (let at = 0; at < bits.length; at++) {
    let word = bits[at] ?? 0;
    while (word !== 0) {
      const lowest = word & -word;
      list[next++] = (at << 5) + 31 - Math.clz32(lowest);
      word ^= lowest;
    }
  }
  return list;
}

/** Calls `visit` with the numbers of a set from `from` to below `to`, ascending. */
export function forBits(bits: Bits, from: number, to: number, see: (at: number) => void): void {
  for (let start = from & ~31; start < to; start += 32) {
    let word = bits[start >>> 5] ?? 0;
    if (start < from) word &= 0xffffffff << (from & 31);
    if (to - start < 32) word &= ~(0xffffffff << (to & 31));
    while (word !== 0) {
      const lowest = word & -word;
      see(start + 31 - Math.clz32(lowest));
      word ^= lowest;
    }
  }
}
