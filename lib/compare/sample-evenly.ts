/** A sample of a list, evenly spaced, including the first and the last item. @param max its size, at least 2 */
export function sampleEvenly<T>(list: readonly T[], max: number): T[] {
  if (list.length <= max) return [...list];
  const step = (list.length - 1) / (max - 1);
  return Array.from({ length: max }, (_, at) => list[Math.round(at * step)]).filter(
    (one) => one !== undefined,
  );
}
