import { isAgency } from "../../related/evidence/reason-words";
import { isVagueStem } from "../../text/common-words";
import { listWords } from "../../text/tokenise";
import type { Writing } from "./learn-writing";
import { rarity } from "./measure-share";
import type { LibraryCounts, NamingArticle } from "./naming-article";

const MAX_TERMS = 2;
/** Words of news on any subject come after all others, outlets and agencies after them: only where there is no other. */
const VAGUE = 0.01;
const OUTLET = 0.0001;

/** The rarest words of headlines and leads that most articles have, as they are written: "submarine, oxygen". */
export function rareTerms(
  articles: readonly NamingArticle[],
  { frequency, articles: librarySize }: LibraryCounts,
  writing: Writing,
  comma: string,
): string {
  const outlets = new Set(articles.flatMap(({ outlet }) => listWords(outlet ?? "").map(({ stem }) => stem)));
  const found = new Map<string, { surface: string; value: number }>();
  for (const { headline, lead } of articles)
    for (const { plain, stem, surface } of [headline, lead].flatMap(listWords)) {
      const having = articles.filter(({ terms }) => terms.has(stem)).length;
      if (found.has(stem) || having === 0) continue;
      const worth = outlets.has(stem) || isAgency(surface) ? OUTLET : isVagueStem(stem) ? VAGUE : 1;
      const value = having * rarity(frequency(stem), librarySize) * worth;
      found.set(stem, { surface: writing.get(plain) ?? surface, value });
    }
  const [first, ...rest] = [...found.values()].sort((a, b) => b.value - a.value);
  const others = rest.filter(({ value }) => value > 2 * VAGUE * (first?.value ?? 0)).slice(0, MAX_TERMS - 1);
  return first ? [first, ...others].map(({ surface }) => surface).join(`${comma} `) : "";
}
