"use client";
import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useRef } from "react";
import type { TimeBar } from "@/lib/pages/times/time-view";
import { rangeAddress } from "../filters/addresses";
import { chooseByKeys } from "./choose-by-keys";
import { chooseByPointer } from "./choose-by-pointer";

/** From one bar to another, both included, by place on the axis. */
export type Range = { from: number; to: number };

/**
 * Lets a range of a histogram be chosen: by drawing over it, or by Shift and the arrow keys from a bar on and Enter. Nothing is
 * asked of the server before the range is whole. Without scripts the bars are links.
 */
export function ChooseRange({
  periods,
  places,
  rangeHref,
  children,
}: {
  /** What a range is put together from: the bars of the axis, by place. */
  periods: TimeBar[];
  /** How many places of one width the picture has. */
  places: number;
  /** The address of any range (addresses.ts). */
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
      if (status.current) status.current.textContent = range ? sayRange(periods, range) : "";
    };
    const apply = ({ from, to }: Range) => {
      const [first, last] = [periods[from], periods[to]];
      if (first && last) router.push(rangeAddress(rangeHref, first.period, last.until), { scroll: false });
    };
    const stops = [
      chooseByPointer(svg, { bars: periods.length, places }, { show, apply }),
      chooseByKeys(svg, periods.length, { show, apply }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [periods, places, rangeHref, router]);

  return (
    <div ref={inside} className="times-range">
      {children}
      <p ref={status} aria-live="polite" className="times-status" />
    </div>
  );
}

/** "March 2016 to May 2016: 214 articles". */
function sayRange(periods: readonly TimeBar[], { from, to }: Range): string {
  const articles = periods.slice(from, to + 1).reduce((sum, one) => sum + one.articles, 0);
  const [first, last] = [periods[from]?.label, periods[to]?.label];
  const count = `${articles.toLocaleString("en")} ${articles === 1 ? "article" : "articles"}`;
  return `${first === last ? first : `${first} to ${last}`}: ${count}`;
}
