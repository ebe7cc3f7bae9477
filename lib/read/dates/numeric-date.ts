const two = (part: string): string => part.padStart(2, "0");

/**
 * Reads a date of three numbers. Whether day or month comes first differs by country, so an ambiguous date is a
 * problem, unless its weekday fits only one reading.
 * @param parts the numbers in order
 * @param weekday 0 for Sunday, if the line names it
 */
export function readNumericDate(
  parts: readonly [string, string, string],
  weekday?: number,
): { date: string } | { problem: string } | null {
  const [a, b, c] = parts;
  if (a.length === 4) return c.length <= 2 ? { date: `${a}-${two(b)}-${two(c)}` } : null;
  if (a.length > 2) return null;
  if (c.length !== 4) return c.length === 2 ? { problem: "has a year of two digits" } : null;
  const dayFirst = { date: `${c}-${two(b)}-${two(a)}` };
  const monthFirst = { date: `${c}-${two(a)}-${two(b)}` };
  if (Number(a) > 12 || a === b) return dayFirst;
  if (Number(b) > 12) return monthFirst;
  const fits = [dayFirst, monthFirst].filter(
    ({ date }) => new Date(`${date}T00:00Z`).getUTCDay() === weekday,
  );
  return fits.length === 1 && fits[0] ? fits[0] : { problem: "can be read with the day or the month first" };
}
