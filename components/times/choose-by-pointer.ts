import type { Axis, Range, RangeChooser } from "./range-chooser";

/**
 * Draws a range by dragging; a click on one bar stays a click.
 * @returns removes the listeners
 */
export function chooseByPointer(
  svg: SVGSVGElement,
  { bars, places, fromRight }: Axis,
  { show, apply }: RangeChooser,
): () => void {
  let start: number | null = null;
  let range: Range | null = null;
  /** The bar under the pointer, or the nearest one beyond the ends. */
  const barAt = ({ clientX }: PointerEvent): number => {
    const { left, right, width } = svg.getBoundingClientRect();
    const at = Math.floor(((fromRight ? right - clientX : clientX - left) / width) * places);
    return Math.min(bars - 1, Math.max(0, at));
  };
  const stop = () => {
    start = null;
    range = null;
    show(null);
  };
  const onDown = (event: PointerEvent) => {
    const undated = event.target instanceof Element && event.target.closest("a:not([data-at])");
    if (event.button === 0 && !undated) start = barAt(event);
  };
  const onMove = (event: PointerEvent) => {
    if (start === null) return;
    const at = barAt(event);
    if (at === start && !range) return;
    // captured only now: a pointer captured from the start would click the chart, not the bar
    if (!range) svg.setPointerCapture(event.pointerId);
    range = { from: Math.min(start, at), to: Math.max(start, at) };
    show(range);
  };
  const onUp = () => {
    const drawn = range;
    start = null;
    range = null;
    if (!drawn) return;
    apply(drawn);
    svg.addEventListener("click", swallow, { capture: true, once: true });
    // if the drag causes no click, the next click is a real one
    setTimeout(() => svg.removeEventListener("click", swallow, { capture: true }), 0);
  };
  const listeners = {
    pointerdown: onDown,
    pointermove: onMove,
    pointerup: onUp,
    pointercancel: stop,
  } as const;
  const noDrag = (event: Event) => event.preventDefault();
  svg.addEventListener("dragstart", noDrag);
  for (const [name, listen] of Object.entries(listeners)) svg.addEventListener(name as "pointerup", listen);
  return () => {
    svg.removeEventListener("dragstart", noDrag);
    for (const [name, listen] of Object.entries(listeners))
      svg.removeEventListener(name as "pointerup", listen);
  };
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}
