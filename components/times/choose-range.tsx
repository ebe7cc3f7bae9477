"use client";
import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useRef } from "react";
import { interfaceLocale } from "@/lib/messages/interface-language";
import type { TimeBar } from "@/lib/pages/times/time-view";
import { chooseByKeys } from "./choose-by-keys";
import { chooseByPointer } from "./choose-by-pointer";
import { rangeAddress } from "./range-address";
import type { Range } from "./range-chooser";

/**
 * Lets readers choose a range of a histogram, by dragging or with the keyboard. The page is requested once the range is complete.
 * Without scripts the bars are links.
 */
export function ChooseRange({
  periods,
  places,
  rangeHref,
  children,
}: {
  /** The bars of the axis. */
  periods: TimeBar[];
  /** Slots of equal width on the axis. */
  places: number;
  /** The address of a range (range-address.ts). */
  rangeHref: string;
  children: ReactNode;
}) {
  const router = useRouter();
  const inside = useRef<HTMLDivElement>(null);
  const status = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
    const svg = inside.current?.querySelector("svg");
    if (!svg) return;
    const show = (range: Range | null) => {
      for (const link of svg.querySelectorAll("a[data-at]")) {
        const at = Number(link.getAttribute("data-at"));
        link.toggleAttribute("data-drawn", range !== null && at >= range.from && at <= range.to);
      }
      if (status.current) status.current.textContent = range ? describeRange(periods, range) : "";
    };
    const apply = ({ from, to }: Range) => {
      const [first, last] = [periods[from], periods[to]];
      if (first && last) router.push(rangeAddress(rangeHref, first.period, last.until), { scroll: false });
    };
    const axis = { bars: periods.length, places, fromRight: getComputedStyle(svg).direction === "rtl" };
    const stops = [chooseByPointer(svg, axis, { show, apply }), chooseByKeys(svg, axis, { show, apply })];
    return () => {
      for (const stop of stops) stop();
    };
  }, [periods, places, rangeHref, router]);

  return (
    <div ref={inside} className="times-range">
      {children}
      <p ref={status} dir="auto" aria-live="polite" className="times-status" />
    </div>
  );
}

/** "March 2016 – May 2016: 214". */
function describeRange(periods: readonly TimeBar[], { from, to }: Range): string {
  const articles = periods.slice(from, to + 1).reduce((sum, one) => sum + one.articles, 0);
  const [first, last] = [periods[from]?.label, periods[to]?.label];
  return `${first === last ? first : `${first} – ${last}`}: ${articles.toLocaleString(interfaceLocale())}`;
}
