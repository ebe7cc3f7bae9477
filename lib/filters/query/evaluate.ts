import { type FieldNode, join, negate, type QueryNode, type WordsNode } from "./syntax";

/** What a query is evaluated in, such as true and false for one article. */
export type Algebra<Result> = {
  and: (parts: readonly Result[]) => Result;
  or: (parts: readonly Result[]) => Result;
  /** All other articles, including those of which nothing is known: -before:2017 matches articles without a date. */
  not: (of: Result) => Result;
  words: (node: WordsNode) => Result;
  field: (node: FieldNode) => Result;
};

/** Evaluates a query from its leaves up. It is at most some forty levels deep. */
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
