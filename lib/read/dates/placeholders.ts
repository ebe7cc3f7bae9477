/**
 * Days that programs write where no date is known: the zero of Unix time, of spreadsheets and of databases. Nothing
 * tells them from a real article of that day, so its date is lost too.
 */
const DAYS = new Set(["1970-01-01", "1969-12-31", "1900-01-01", "1899-12-30", "1899-12-31", "1904-01-01"]);
const UNIX_ZERO_MS = 14 * 3_600_000;

/** Midnight of this day too; the day alone can be of a real article. */
const MIDNIGHT = /^2000-01-01T00:00/;

/** True for a date, in ISO 8601, that stands for no date. */
export function isPlaceholder(iso: string): boolean {
  if (MIDNIGHT.test(iso)) return true;
  const [day = "", time] = iso.split("T");
  if (day === "2000-01-01" && time?.startsWith("00:00")) return true;
  if (!DAYS.has(day)) return false;
  // Near the zero of Unix time any time may be a zone's reading of it; the others are whole days.
  if (/^19(?:70|69)/.test(day))
    return Math.abs(Date.parse(`${iso}${time ? zoneless(time) : ""}`)) <= UNIX_ZERO_MS || !time;
  return !time || /^00:00(?::00)?(?:$|[Z+-])/.test(time);
}

const zoneless = (time: string): string => (/Z|[+-]/.test(time) ? "" : "Z");
