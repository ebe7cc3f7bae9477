import { type FieldNode, join, negate, type QueryNode, type WordsNode } from "./syntax";

/** What a query is worked out in: bitmaps, SQL, or yes and no for one article. */
export type Algebra<Result> = {
  and: (parts: readonly Result[]) => Result;
  or: (parts: readonly Result[]) => Result;
  /** All articles but these: also those of which nothing is known, like an article without a date in -before:2017. */
  not: (of: Result) => Result;
  words: (node: WordsNode) => Result;
  field: (node: FieldNode) => Result;
};

/** Works a query out from its leaves up. It is at most some forty levels deep. */
export function evaluate<Result>(node: QueryNode, algebra: Algebra<Result>): Result {
  switch (node.kind) {
    case "term":
    case "phrase":
      return algebra.words(node);
    case "field":
      return algebra.field(node);
    case "not":
      return algebra.not(evaluate(node.of, algebra));
    case "and":
    case "or":
      return algebra[node.kind](node.of.map((part) => evaluate(part, algebra)));
  }
}

/**
 * The query with its leaves put through a function; null takes a leaf out, as if it had not been written. Parts that hold
 * nothing any more go with it.
 */
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

/** The words and phrases that an article is to hold, in their order: what is marked in it. What is left out by a minus is not. */
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
