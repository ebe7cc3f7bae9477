/** The address of two articles compared, by their slugs. */
export const comparePath = (a: string, b: string): string =>
  `/compare/${encodeURIComponent(a)}/${encodeURIComponent(b)}`;

/** The address of two outlets compared over a story, by their slugs. */
export const compareOutletsPath = (a: string, b: string, story: string | null): string =>
  `/compare/outlets/${encodeURIComponent(a)}/${encodeURIComponent(b)}${story ? `?story=${encodeURIComponent(story)}` : ""}`;
