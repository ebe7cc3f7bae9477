import type { Spelling } from "../text/spelling/suggest-spelling";
import { listWords } from "../text/tokenise";
import { searchedWords } from "./query/leaves";
import type { QueryNode } from "./query/syntax";

/** A query with corrected words, for "did you mean". `changed`: the spans of the corrected words in `text`. */
export type SuggestedQuery = { text: string; changed: { start: number; end: number }[] };

/**
 * Corrects the misspelt words of a query.
 * @param typed the text that `node` was parsed from
 * @returns null if there is nothing to correct
 */
export function suggestQuery(
  typed: string,
  node: QueryNode | null,
  spelling: Pick<Spelling, "suggest">,
): SuggestedQuery | null {
  const suggested: SuggestedQuery = { text: "", changed: [] };
  let from = 0;
  for (const { span } of searchedWords(node).sort((a, b) => a.span.start - b.span.start)) {
    for (const word of listWords(typed.slice(span.start, span.end))) {
      const correction = spelling.suggest(word.surface);
      const start = span.start + word.start;
      if (!correction || start < from) continue;
      suggested.text += typed.slice(from, start);
      const at = suggested.text.length;
      suggested.text += correction.word;
      suggested.changed.push({ start: at, end: suggested.text.length });
      from = span.start + word.end;
    }
  }
  return suggested.changed.length > 0 ? { ...suggested, text: suggested.text + typed.slice(from) } : null;
}
