import { interfaceLocale } from "../../messages/interface-language";
import { t } from "../../messages/t";

const MINUTE_MS = 60_000;
const UNITS = [
  ["day", 24 * 60 * MINUTE_MS],
  ["hour", 60 * MINUTE_MS],
  ["minute", MINUTE_MS],
] as const;

function tell(ms: number, soon: string): string {
  const found = UNITS.find(([, length]) => Math.abs(ms) >= length);
  if (!found) return soon;
  const format = new Intl.RelativeTimeFormat(interfaceLocale(), { numeric: "always" });
  return format.format(Math.round(ms / found[1]), found[0]);
}

/** A moment that has passed, in words: "3 hours ago". */
export const tellAgo = (moment: Date, now: Date): string =>
  tell(Math.min(0, moment.getTime() - now.getTime()), t("feeds.moments.justNow"));

/** A moment that is to come, in words: "in 20 minutes". */
export const tellIn = (moment: Date, now: Date): string =>
  tell(Math.max(0, moment.getTime() - now.getTime()), t("feeds.moments.now"));
