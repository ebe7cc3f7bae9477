/** Parts of a page that are about other articles, or by its readers. */
export const OTHER_PARTS =
  "nav, aside, footer:not(article footer), [class*='comment'], [id*='comment'], [class*='related'], [class*='sidebar'], [class*='card'], [class*='recommend']";

/** True for an element within such a part; what contains the page's heading is none, whatever its class. */
export function isOfOther(element: Element, parts = OTHER_PARTS): boolean {
  const part = element.closest(parts);
  return part !== null && !part.querySelector("h1");
}
