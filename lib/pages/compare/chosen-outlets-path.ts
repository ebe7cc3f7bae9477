/** Where the form for choosing two outlets leads: to their comparison or, where one is missing, back to the choice. */
export function chosenOutletsPath(query: URLSearchParams): string {
  const [a, b, story] = [query.get("a"), query.get("b"), query.get("story")];
  const storyQuery = story ? `?story=${encodeURIComponent(story)}` : "";
  if (a && b) return `/compare/outlets/${encodeURIComponent(a)}/${encodeURIComponent(b)}${storyQuery}`;
  return story ? `/story/${encodeURIComponent(story)}` : "/outlets";
}
