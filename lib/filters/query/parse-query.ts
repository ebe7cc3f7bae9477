import { QueryReader } from "./read-query";
import type { ParsedQuery } from "./syntax";
import { listTokens } from "./tokens";

/**
 * Parses a query. In the grammar, OR binds more closely than the space, as in the rail: "OR inside a facet, AND across".
 *
 *     query  = { either }            all of it must hold; an AND between the parts is allowed and changes nothing
 *     either = not { "OR" not }
 *     not    = [ "-" | "NOT" ] one
 *     one    = "(" query ")" | field ":" value | word | "words in quotation marks"
 *     value  = word | "words" | "(" query ")"     where words are values, too: outlet:(sana OR "The Post")
 *
 * It never fails and takes linear time: what cannot be used is ignored, and a note says what and where it is and what to write
 * instead.
 */
export function parseQuery(text: string): ParsedQuery {
  const { tokens, notes } = listTokens(text);
  return new QueryReader(text, tokens, notes).read();
}
