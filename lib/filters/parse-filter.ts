import { type ArticleFilter, MAX_VALUES, NO_FILTER, SORTS } from "./article-filter";
import { type Chosen, eachFacet, type Facet } from "./facets";
import { gatherFacets } from "./gather-facets";
import { nextPeriod, readPeriod } from "./period";
import { type Problem, problemOf } from "./problem";
import { quoted, readField } from "./query/fields";
import { parseQuery } from "./query/parse-query";
import { printQuery } from "./query/print-query";
import { join, type QueryNode, type QueryNote } from "./query/syntax";
import { cleanText, MAX_QUERY_LENGTH } from "./query/tokens";

/** The parameters of a query string, as Next.js gives them to a page. */
export type QueryValues = Record<string, string | string[] | undefined>;

export type ParsedFilter = {
  filter: ArticleFilter;
  /** The search box as typed, and the rest of the address: the two parts that its form submits again. */
  typed: string;
  given: ArticleFilter;
  /** What could not be used of the address, shown above the list. */
  notes: Problem[];
  /** What could not be used of the search box, with spans in `typed`, shown below it. */
  mistakes: QueryNote[];
};

/** Parses a query string. It never fails: what cannot be used is dropped, with a note for the reader. */
export function parseFilter(values: QueryValues): ParsedFilter {
  const notes: Problem[] = [];
  const given = new ValueReader(values, notes).read();
  const typed = [values.q ?? ""].flat().at(-1) ?? "";
  const { node, notes: mistakes } = parseQuery(typed);
  const filter = gatherFacets({ ...given, query: node });
  return { filter: { ...filter, query: canonicalQuery(filter.query) }, typed, given, notes, mistakes };
}

/**
 * A query with its spans in its canonical spelling. Quotation marks can make that longer than what was typed: parts that would go
 * beyond the maximum length are dropped from the end.
 */
export function canonicalQuery(query: QueryNode | null): QueryNode | null {
  let node = query;
  while (node && printQuery(node).length > MAX_QUERY_LENGTH)
    node = node.kind === "and" || node.kind === "or" ? join(node.kind, node.of.slice(0, -1)) : null;
  return parseQuery(printQuery(node)).node;
}

/** Reads all parameters of an address except the query. */
class ValueReader {
  constructor(
    readonly values: QueryValues,
    readonly notes: Problem[],
  ) {}

  read(): ArticleFilter {
    const on = this.#last("on");
    const period = on === "unknown" ? null : this.#period("on");
    return {
      ...NO_FILTER,
      facets: eachFacet((facet) => this.#chosen(facet)),
      after: period ?? this.#period("after"),
      before: period ? nextPeriod(period) : this.#period("before"),
      undated: on === "unknown",
      ...this.#states(),
      sort: this.#sort(),
    };
  }

  #all(name: string): string[] {
    return [this.values[name] ?? []].flat().map(cleanText).filter(Boolean);
  }

  #last(name: string): string {
    return this.#all(name).at(-1) ?? "";
  }

  /** `topic=-sport`, and `-topic=sport` as queries write it. */
  #chosen(facet: Facet): Chosen {
    const given = [...this.#all(facet), ...this.#all(`-${facet}`).map((value) => `-${value}`)];
    const values = [...new Set(given)].filter((value) => /[^-]/.test(value));
    if (values.length > MAX_VALUES) this.notes.push(problemOf("tooManyValues", { most: MAX_VALUES, facet }));
    const chosen: Chosen = { include: [], exclude: [] };
    for (const value of values.slice(0, MAX_VALUES)) {
      const read = readField(facet, value.replace(/^-+/, ""));
      const list = value.startsWith("-") ? chosen.exclude : chosen.include;
      if (!read.ok) this.notes.push(read.problem);
      else if (!list.includes(read.field.value)) list.push(read.field.value);
    }
    return chosen;
  }

  #period(name: "after" | "before" | "on"): string | null {
    const text = this.#last(name);
    const period = text ? readPeriod(text) : null;
    if (text && !period) this.notes.push(problemOf("noDateThere", { field: name, value: quoted(text) }));
    return period;
  }

  #states(): Pick<ArticleFilter, "read" | "saved"> {
    const states: Pick<ArticleFilter, "read" | "saved"> = { read: null, saved: null };
    for (const value of this.#all("is")) {
      const holds = !value.startsWith("-");
      const read = readField("is", holds ? value : value.slice(1));
      if (!read.ok) this.notes.push(read.problem);
      else if (read.field.value === "saved") states.saved = holds;
      else states.read = (read.field.value === "read") === holds;
    }
    return states;
  }

  #sort(): ArticleFilter["sort"] {
    const text = this.#last("sort");
    const sort = SORTS.find((name) => name === text);
    if (text && !sort) this.notes.push(problemOf("noOrder", { value: quoted(text) }));
    return sort ?? "newest";
  }
}
