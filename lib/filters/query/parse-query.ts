import { QueryReader } from "./read-query";
import type { ParsedQuery } from "./syntax";
import { listTokens } from "./tokens";

/**
 * Reads a query. The grammar, OR binding closer than the space, as the facets have it ("OR inside a facet, AND across"):
 *
 *     query  = { either }            all of it must hold; AND between is allowed and says nothing
 *     either = not { "OR" not }
 *     not    = [ "-" | "NOT" ] one
 *     one    = "(" query ")" | field ":" value | word | "words in quotation marks"
 *     value  = word | "words" | "(" query ")"     in which words are values too: outlet:(sana OR "The Post")
 *
 * It never fails, and takes time in proportion to the text: what cannot be used is left out, and a note says what it was,
 * where it stands and what to write instead.
 */
export function parseQuery(text: string): ParsedQuery {
  const { tokens, notes } = listTokens(text);
  return new QueryReader(text, tokens, notes).read();
}
