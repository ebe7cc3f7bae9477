/**
 * The address of one range of time.
 * @param rangeHref the address of any range, with after=FROM and before=UNTIL for its two ends
 * @param from where the range begins: a year, a month or a day
 * @param until the first year, month or day behind it
 */
export const addressOf = (rangeHref: string, from: string, until: string): string =>
  rangeHref.replace("after=FROM", `after=${from}`).replace("before=UNTIL", `before=${until}`);
