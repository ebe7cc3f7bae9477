/** What is told stands in an address, which has a limit; in characters. */
const MOST_TOLD = 300;

/** The address of a page that tells what a form has done. */
export const addressTelling = (page: string, told: Record<string, string>): string =>
  `${page}?${new URLSearchParams(Object.entries(told).map(([name, text]) => [name, text.slice(0, MOST_TOLD).toWellFormed()]))}`;
