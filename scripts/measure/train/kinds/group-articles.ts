/**
 * Groups articles that links tie together over any number of steps.
 * @returns for each article the one that stands for its group
 */
export function groupArticles(links: readonly { from: string; to: string }[]): Map<string, string> {
  const above = new Map<string, string>();
  const top = (name: string): string => {
    const next = above.get(name) ?? name;
    return next === name ? name : top(next);
  };
  for (const { from, to } of links) {
    const [one, other] = [top(from), top(to)].sort();
    if (one && other && one !== other) above.set(other, one);
  }
  return new Map(links.flatMap(({ from, to }) => [from, to]).map((name) => [name, top(name)]));
}
