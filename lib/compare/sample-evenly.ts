/** At most so many of a list, spread evenly over it: the first and the last are among them. */
export function pickSpread<T>(list: readonly T[], most: number): T[] {
  if (list.length <= most) return [...list];
  const step = (list.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, at) => list[Math.round(at * step)]).filter(
    (one) => one !== undefined,
  );
}
