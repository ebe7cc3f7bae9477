"use client";
import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useLayoutEffect, useRef, useTransition } from "react";

/** A link of the rail, identified by what survives a new render: its list, the name of its row and its index in the row. */
type Place = { list: string; name: string; at: number; top: number };

const rowOf = (link: Element) => link.closest("li, table, svg");
const nameOf = (row: Element | null) =>
  (row?.matches("li") ? row.querySelector("a")?.firstChild?.textContent?.trim() : row?.tagName) ?? "";
/** Neither in closed details nor one of the links that only show on focus. */
const isShown = (link: Element) =>
  link.getClientRects().length > 0 && getComputedStyle(link).visibility === "visible";
const linksOf = (row: Element | null): Element[] => [...(row?.querySelectorAll("a") ?? [])];

/** A click that opens the link in this window, and that nothing else has handled. */
const isPlainClick = ({
  button,
  metaKey,
  ctrlKey,
  shiftKey,
  altKey,
  defaultPrevented,
}: MouseEvent): boolean => button === 0 && !(metaKey || ctrlKey || shiftKey || altKey || defaultPrevented);

function placeOf(link: Element): Place {
  const row = rowOf(link);
  return {
    list: link.closest("section[id]")?.id ?? "",
    name: nameOf(row),
    at: linksOf(row).indexOf(link),
    top: link.getBoundingClientRect().top,
  };
}

/** The same link in the new page; where its row is gone or hidden, the first link of its list. */
function findAgain({ list, name, at }: Place): HTMLElement | SVGElement | null {
  const section = list ? document.getElementById(list) : null;
  const row = [...(section?.querySelectorAll("li, table, svg") ?? [])].find((one) => nameOf(one) === name);
  const links = linksOf(row ?? null);
  const link = [links[at], links[0], ...linksOf(section)].find((one) => one && isShown(one));
  return link instanceof HTMLElement || link instanceof SVGElement ? link : null;
}

/** Scrolls the sheet or the page so that the link is where it was on the screen. */
function scrollBackTo(link: Element, top: number): void {
  const sheet = link.closest<HTMLElement>("[popover]");
  const moved = link.getBoundingClientRect().top - top;
  if (sheet && sheet.scrollHeight > sheet.clientHeight) sheet.scrollTop += moved;
  else window.scrollBy(0, moved);
}

/**
 * Follows links to other filters without leaving the page: the sheet stays open, and the chosen link keeps the focus and its place
 * on the screen. Without scripts they are ordinary links.
 */
export function KeepScrollPosition({ children }: { children: ReactNode }) {
  const router = useRouter();
  const inside = useRef<HTMLDivElement>(null);
  const left = useRef<Place | null>(null);
  const [pending, start] = useTransition();

  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest("a") : null;
      const href = link?.getAttribute("href") ?? "";
      if (!link || !/^\/library(?:\?|$)/.test(href) || !isPlainClick(event)) return;
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
    scrollBackTo(link, place.top);
    // beside the list, which has changed: its beginning is brought back into view
    const list = link.closest("[popover]") && document.getElementById("text");
    if (list && list.getBoundingClientRect().top < 0) list.scrollIntoView();
  }, [pending]);

  return (
    <div ref={inside} aria-busy={pending}>
      {children}
    </div>
  );
}
