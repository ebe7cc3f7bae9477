import { type FieldNode, join, negate, type QueryNode, type WordsNode } from "./syntax";

/** The query with a function applied to its leaves; null removes a leaf, and with it the parts that become empty. */
export function mapLeaves(
  node: QueryNode,
  map: (leaf: WordsNode | FieldNode) => QueryNode | null,
): QueryNode | null {
  switch (node.kind) {
    case "term":
    case "phrase":
    case "field":
      return map(node);
    case "not": {
      const of = mapLeaves(node.of, map);
      return of && negate(of, node.span.start);
    }
    case "and":
    case "or":
      return join(
        node.kind,
        node.of.flatMap((part) => mapLeaves(part, map) ?? []),
      );
  }
}

/** The words and phrases of a query that are marked in articles, in order. Negated ones are not among them. */
export function searchedWords(node: QueryNode | null): WordsNode[] {
  switch (node?.kind) {
    case "term":
    case "phrase":
      return [node];
    case "and":
    case "or":
      return node.of.flatMap(searchedWords);
    default:
      return [];
  }
}
