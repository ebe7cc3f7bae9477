/**
 * The address of a range of time.
 * @param rangeHref has FROM and UNTIL in place of the two ends
 * @param from the year, month or day the range begins with
 * @param until the first year, month or day after it
 */
export const rangeAddress = (rangeHref: string, from: string, until: string): string =>
  rangeHref.replace("after=FROM", `after=${from}`).replace("before=UNTIL", `before=${until}`);
