/** The language of most of the articles; in a tie, that of the first. */
export function mainLanguage(articles: readonly { language: string }[]): string {
  const counts = new Map<string, number>();
  for (const { language } of articles) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].reduce((best, other) => (other[1] > best[1] ? other : best), ["und", 0])[0];
}
