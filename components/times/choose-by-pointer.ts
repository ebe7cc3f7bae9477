import type { Range } from "./choose-range";

type Chooser = { show: (range: Range | null) => void; apply: (range: Range) => void };

/**
 * Draws a range from where the pointer goes down to where it goes up; a click on one bar stays a click.
 * @returns ends it
 */
export function chooseByPointer(
  svg: SVGSVGElement,
  { bars, places }: { bars: number; places: number },
  { show, apply }: Chooser,
): () => void {
  let start: number | null = null;
  let range: Range | null = null;
  /** The bar under the pointer; beyond the ends the nearest. */
  const barAt = ({ clientX }: PointerEvent): number => {
    const { left, width } = svg.getBoundingClientRect();
    const at = Math.floor(((clientX - left) / width) * places);
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
    // held only now: a pointer that is held from the start gives its click to the picture, not to the bar
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
    // where the browser makes no click of it, the next one is a real one
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
  for (const [name, hear] of Object.entries(listeners)) svg.addEventListener(name as "pointerup", hear);
  return () => {
    svg.removeEventListener("dragstart", noDrag);
    for (const [name, hear] of Object.entries(listeners)) svg.removeEventListener(name as "pointerup", hear);
  };
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}
