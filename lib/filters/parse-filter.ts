import { type ArticleFilter, MAX_VALUES, NO_FILTER, SORTS } from "./article-filter";
import { type Chosen, eachFacet, type Facet } from "./facets";
import { gatherFacets } from "./gather-facets";
import { nextPeriod, readPeriod } from "./period";
import { readField, shown } from "./query/fields";
import { parseQuery } from "./query/parse-query";
import { printQuery } from "./query/print-query";
import { join, type QueryNode, type QueryNote } from "./query/syntax";
import { cleanText, MAX_QUERY_LENGTH } from "./query/tokens";

/** A query string's values, as the framework hands them to a page. */
export type QueryValues = Record<string, string | string[] | undefined>;

export type ParsedFilter = {
  filter: ArticleFilter;
  /** What stands in the box as it was typed, and the rest of the address: the two that its form sends again. */
  typed: string;
  given: ArticleFilter;
  /** What of the address could not be used, to be shown above the list. */
  notes: string[];
  /** What of the box could not be, with places in `typed`, to be shown under it. */
  mistakes: QueryNote[];
};

/** Reads a query string. It never fails: what cannot be used is dropped, and a note in plain words says so. */
export function parseFilter(values: QueryValues): ParsedFilter {
  const notes: string[] = [];
  const given = new ValueReader(values, notes).read();
  const typed = [values.q ?? ""].flat().at(-1) ?? "";
  const { node, notes: mistakes } = parseQuery(typed);
  const filter = gatherFacets({ ...given, query: node });
  return { filter: { ...filter, query: canonicalQuery(filter.query) }, typed, given, notes, mistakes };
}

/**
 * A query with its places in its own spelling. That may be longer than what was typed, by some quotation marks; what would not be
 * read again because of them is left out from the end.
 */
export function canonicalQuery(query: QueryNode | null): QueryNode | null {
  let node = query;
  while (node && printQuery(node).length > MAX_QUERY_LENGTH)
    node = node.kind === "and" || node.kind === "or" ? join(node.kind, node.of.slice(0, -1)) : null;
  return parseQuery(printQuery(node)).node;
}

/** Reads all of an address but the words. */
class ValueReader {
  constructor(
    readonly values: QueryValues,
    readonly notes: string[],
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

  /** `topic=-sport`, and `-topic=sport` as the words would have it. */
  #chosen(facet: Facet): Chosen {
    const given = [...this.#all(facet), ...this.#all(`-${facet}`).map((value) => `-${value}`)];
    const values = [...new Set(given)].filter((value) => /[^-]/.test(value));
    if (values.length > MAX_VALUES)
      this.notes.push(`Only the first ${MAX_VALUES} values of “${facet}” are used.`);
    const chosen: Chosen = { include: [], exclude: [] };
    for (const value of values.slice(0, MAX_VALUES)) {
      const read = readField(facet, value.replace(/^-+/, ""));
      const list = value.startsWith("-") ? chosen.exclude : chosen.include;
      if (!read.ok) this.notes.push(`${read.message} It is ignored.`);
      else if (!list.includes(read.field.value)) list.push(read.field.value);
    }
    return chosen;
  }

  #period(name: "after" | "before" | "on"): string | null {
    const text = this.#last(name);
    const period = text ? readPeriod(text) : null;
    if (text && !period)
      this.notes.push(
        `“${shown(text)}” is no date, so “${name}” is ignored. Write 2016, 2016-05 or 2016-05-31.`,
      );
    return period;
  }

  #states(): Pick<ArticleFilter, "read" | "saved"> {
    const states: Pick<ArticleFilter, "read" | "saved"> = { read: null, saved: null };
    for (const value of this.#all("is")) {
      const holds = !value.startsWith("-");
      const read = readField("is", holds ? value : value.slice(1));
      if (!read.ok) this.notes.push(`${read.message} It is ignored.`);
      else if (read.field.value === "saved") states.saved = holds;
      else states.read = (read.field.value === "read") === holds;
    }
    return states;
  }

  #sort(): ArticleFilter["sort"] {
    const text = this.#last("sort");
    const sort = SORTS.find((name) => name === text);
    if (text && !sort) this.notes.push(`“${shown(text)}” is no order: newest first is used.`);
    return sort ?? "newest";
  }
}
