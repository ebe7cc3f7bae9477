export const DAY_MS = 86_400_000;

/** Days since 1 January 1970. A day 0 is the last of the month before. */
export const dayNumber = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / DAY_MS;

/** The day of an ISO date that has one; NaN if it has none. */
export const dayOfIso = (iso: string): number => Math.floor(Date.parse(iso.slice(0, 10)) / DAY_MS);

export const isoOfDay = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

export const yearOf = (day: number): number => new Date(day * DAY_MS).getUTCFullYear();

/** Sunday 0. 1 January 1970 was a Thursday. */
export const weekdayOfDay = (day: number): number => (((day + 4) % 7) + 7) % 7;
