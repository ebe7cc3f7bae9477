import type { Axis, Range, RangeChooser } from "./range-chooser";

/**
 * From the focused bar, Shift with the arrow keys draws a range, Enter chooses it, Escape drops it. Arrow keys alone move from bar
 * to bar.
 * @returns removes the listeners
 */
export function chooseByKeys(
  svg: SVGSVGElement,
  { bars, fromRight }: Axis,
  { show, apply }: RangeChooser,
): () => void {
  const later = fromRight ? "ArrowLeft" : "ArrowRight";
  const earlier = fromRight ? "ArrowRight" : "ArrowLeft";
  let drawn: { anchor: number; end: number } | null = null;
  const drop = () => {
    drawn = null;
    show(null);
  };
  const draw = (at: number, step: number) => {
    const { anchor, end } = drawn ?? { anchor: at, end: at };
    drawn = { anchor, end: Math.min(bars - 1, Math.max(0, end + step)) };
    show(rangeOf(drawn));
  };
  const onKey = (event: KeyboardEvent) => {
    const link = event.target instanceof Element ? event.target.closest("a[data-at]") : null;
    if (!link || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = event.key === later ? 1 : event.key === earlier ? -1 : 0;
    if (step !== 0 && event.shiftKey) draw(Number(link.getAttribute("data-at")), step);
    else if (step !== 0) neighbour(link, step)?.focus();
    else if (event.key === "Enter" && drawn) apply(rangeOf(drawn));
    else if (event.key === "Escape" && drawn) drop();
    else return;
    event.preventDefault();
  };
  const onFocus = () => drawn && drop();
  svg.addEventListener("keydown", onKey);
  svg.addEventListener("focusin", onFocus);
  return () => {
    svg.removeEventListener("keydown", onKey);
    svg.removeEventListener("focusin", onFocus);
  };
}

const rangeOf = ({ anchor, end }: { anchor: number; end: number }): Range => ({
  from: Math.min(anchor, end),
  to: Math.max(anchor, end),
});

function neighbour(link: Element, step: number): SVGAElement | null {
  const links: Element[] = [...(link.parentNode?.querySelectorAll("a") ?? [])];
  const next = links[links.indexOf(link) + step];
  return next instanceof SVGAElement ? next : null;
}
