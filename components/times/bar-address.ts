import type { TimeBar, TimesView } from "@/lib/pages/times/time-view";
import { rangeAddress } from "../filters/addresses";

/** Where a bar leads: to its time or, where that is what is chosen, to all times. */
export const barAddress = (
  { period, until, chosen }: TimeBar,
  { rangeHref, clearHref }: Pick<TimesView, "rangeHref" | "clearHref">,
): string => (chosen && clearHref ? clearHref : rangeAddress(rangeHref, period, until));
