import { hasArabic } from "../normalise";
import { stemWord } from "../tokenise";

/**
 * An Arabic word without the conjunction or preposition that is written onto it. Other words stay, and so do those that may begin
 * with that letter themselves: "and" is taken off before the article and a hamza only (وظائف is one word).
 */
export function withoutPrefix(word: string): string {
  if (!hasArabic(word)) return word;
  const definite = word.replace(/^(?:[وف]?[بك]ال|[وف]?لل|[وف]ال)/u, "ال");
  if (definite !== word) return definite;
  const rest = word.slice(1);
  const mayBegin = /^(?:[وف][أإآ]\p{L}{2}|[بل]\p{L}{3})/u.test(word);
  return mayBegin && stemWord(word) === stemWord(rest) ? rest : word;
}
