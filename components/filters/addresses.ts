// The views of lib/filters give one address for all values of a list and one for all ranges of time, in place of one for each.

const ANY_VALUE = "VALUE";

/**
 * The address of one value of a facet.
 * @param address that of any value, with VALUE for it, or -VALUE where it is left out
 */
export function valueAddress(address: string, value: string): string {
  // the last one: words that a reader types stand first in an address, and values are in small letters
  const at = address.lastIndexOf(ANY_VALUE);
  return address.slice(0, at) + encodeURIComponent(value) + address.slice(at + ANY_VALUE.length);
}

/**
 * The address of one range of time.
 * @param address that of any range, with after=FROM and before=UNTIL for its two ends
 * @param from where the range begins: a year, a month or a day
 * @param until the first year, month or day behind it
 */
export const rangeAddress = (address: string, from: string, until: string): string =>
  address.replace("after=FROM", `after=${from}`).replace("before=UNTIL", `before=${until}`);
