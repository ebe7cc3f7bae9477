import type { ArticleFilter } from "../../filters/article-filter";
import type { QueryNode } from "../../filters/query/syntax";
import { type Bits, countBoth, keepBits } from "../articles/bits";
import { bitsOfQuery } from "./bits-of-query";
import { type ConditionGroup, listConditions, withoutWords } from "./conditions";
import { type FilterContext, TooCostly } from "./filter-context";
import { Selection } from "./selection";

type Met = { without: ArticleFilter; bits: Bits };
type Group = { group: ConditionGroup; parts: Met[]; bits: Bits };

/** The filter without one condition, and how many articles that leaves. */
export type Dropped = { without: ArticleFilter; articles: number };

/** The articles that a filter leaves, and those that it would leave without one group of conditions. */
export class Matches {
  readonly all: Selection;
  readonly #groups: Group[];
  readonly #without = new Map<ConditionGroup, Selection>();

  /** @throws TooCostly if the search for words takes too long */
  constructor(
    readonly context: FilterContext,
    readonly filter: ArticleFilter,
  ) {
    this.#groups = meetConditions(context, filter);
    const { index } = context;
    const [all, without] = leaveOneOut(
      index.alive,
      this.#groups.map(({ bits }) => bits),
    );
    this.all = new Selection(index, all);
    for (const [at, { group }] of this.#groups.entries()) {
      const bits = without[at];
      if (bits) this.#without.set(group, new Selection(index, bits));
    }
  }

  get total(): number {
    return this.all.size;
  }

  /** The articles that the filter leaves without one group, for counting that facet's values. */
  without(group: ConditionGroup): Selection {
    return this.#without.get(group) ?? this.all;
  }

  /** The conditions whose dropping brings more articles, the most first. */
  listDropped(): Dropped[] {
    const dropped = this.#groups.flatMap(({ group, parts }) => {
      const others = this.without(group).bits;
      const [, without] = leaveOneOut(
        others,
        parts.map(({ bits }) => bits),
      );
      return parts.map(({ without: filter }, at) => ({
        without: filter,
        articles: countBoth(others, without[at] ?? others),
      }));
    });
    return [...dropped, ...this.#withoutWords()]
      .filter(({ articles }) => articles > this.total)
      .sort((a, b) => b.articles - a.articles);
  }

  #withoutWords(): Dropped[] {
    const others = this.without("query").bits;
    const found: Dropped[] = [];
    for (const without of withoutWords(this.filter)) {
      const bits = without.query && this.#trySearch(this.context.expand(without.query));
      if (bits) found.push({ without, articles: countBoth(others, bits) });
    }
    return found;
  }

  /** Null if the search takes too long: then this suggestion is left out. */
  #trySearch(query: QueryNode): Bits | null {
    try {
      return bitsOfQuery(this.context, query);
    } catch (error) {
      if (error instanceof TooCostly) return null;
      throw error;
    }
  }
}

function meetConditions(context: FilterContext, filter: ArticleFilter): Group[] {
  const groups = new Map<ConditionGroup, Group>();
  const conditions = listConditions(filter);
  for (const { group, node, without } of conditions) {
    const bits = bitsOfQuery(context, group === "query" ? context.expand(node) : node);
    const known = groups.get(group);
    if (known) known.parts.push({ without, bits });
    else groups.set(group, { group, parts: [{ without, bits }], bits });
  }
  return [...groups.values()].map(({ group, parts }) => {
    const [first] = parts;
    const bits = parts.length === 1 && first ? first.bits : both(context.index.alive, parts);
    return { group, parts, bits };
  });
}

function both(alive: Bits, parts: readonly Met[]): Bits {
  const bits = alive.slice();
  for (const part of parts) keepBits(bits, part.bits);
  return bits;
}

/** The intersection of `all` with all sets, and with all sets but each one. */
function leaveOneOut(all: Bits, sets: readonly Bits[]): [Bits, Bits[]] {
  const before: Bits[] = [];
  let common = all.slice();
  for (const set of sets) {
    before.push(common);
    common = keepBits(common.slice(), set);
  }
  const without: Bits[] = [];
  let rest: Bits | null = null;
  for (let at = sets.length - 1; at >= 0; at--) {
    const [front, set] = [before[at], sets[at]];
    if (!front || !set) continue;
    without[at] = rest ? keepBits(front, rest) : front;
    rest = rest ? keepBits(rest, set) : set.slice();
  }
  return [common, without];
}
