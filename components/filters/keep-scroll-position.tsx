"use client";
import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useLayoutEffect, useRef, useTransition } from "react";
import { isPlainClick } from "../ui/plain-click";

/** A link of the rail, by what stays the same when the page is made anew: the list, the row's name and the place in the row. */
type Place = { list: string; name: string; at: number; top: number };

const rowOf = (link: Element) => link.closest("li, table, svg");
const nameOf = (row: Element | null) =>
  (row?.matches("li") ? row.querySelector("a")?.firstChild?.textContent?.trim() : row?.tagName) ?? "";
/** Neither folded away nor one of the links that show only where the focus is already. */
const isShown = (link: Element) =>
  link.getClientRects().length > 0 && getComputedStyle(link).visibility === "visible";
const linksOf = (row: Element | null): Element[] => [...(row?.querySelectorAll("a") ?? [])];

function placeOf(link: Element): Place {
  const row = rowOf(link);
  return {
    list: link.closest("section[id]")?.id ?? "",
    name: nameOf(row),
    at: linksOf(row).indexOf(link),
    top: link.getBoundingClientRect().top,
  };
}

/** The same link in the page as it is now; where its row is gone, or folded away, the first of its list. */
function findAgain({ list, name, at }: Place): HTMLElement | SVGElement | null {
  const section = list ? document.getElementById(list) : null;
  const row = [...(section?.querySelectorAll("li, table, svg") ?? [])].find((one) => nameOf(one) === name);
  const links = linksOf(row ?? null);
  const link = [links[at], links[0], ...linksOf(section)].find((one) => one && isShown(one));
  return link instanceof HTMLElement || link instanceof SVGElement ? link : null;
}

/** Scrolls what holds the link, the sheet or the page, so that the link stands where it stood. */
function holdAt(link: Element, top: number): void {
  const sheet = link.closest<HTMLElement>("[popover]");
  const moved = link.getBoundingClientRect().top - top;
  if (sheet && sheet.scrollHeight > sheet.clientHeight) sheet.scrollTop += moved;
  else window.scrollBy(0, moved);
}

/**
 * Follows the links to other filters inside it without leaving the page: the sheet stays open, and the choice keeps its place on
 * the screen and the focus. Without scripts they are links.
 */
export function KeepPlace({ children }: { children: ReactNode }) {
  const router = useRouter();
  const inside = useRef<HTMLDivElement>(null);
  const left = useRef<Place | null>(null);
  const [pending, start] = useTransition();

  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest("a") : null;
      const href = link?.getAttribute("href") ?? "";
      if (!link || !/^\/(?:\?|$)/.test(href) || !isPlainClick(event)) return;
      event.preventDefault();
      left.current = placeOf(link);
      start(() => router.push(href, { scroll: false }));
    };
    const { current } = inside;
    current?.addEventListener("click", follow);
    return () => current?.removeEventListener("click", follow);
  }, [router]);

  useLayoutEffect(() => {
    const place = left.current;
    if (pending || !place) return;
    left.current = null;
    const link = findAgain(place);
    if (!link) return;
    link.focus({ preventScroll: true });
    holdAt(link, place.top);
  }, [pending]);

  return (
    <div ref={inside} aria-busy={pending}>
      {children}
    </div>
  );
}
