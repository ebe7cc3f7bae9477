import { type Facet, isFacet, sourceOf } from "../../filters/facets";
import { lengthRange } from "../../filters/length";
import { nextPeriod, startOfPeriod } from "../../filters/period";
import type { FieldNode } from "../../filters/query/syntax";
import type { ArticleIndex } from "../articles/article-index";
import { bisect } from "../articles/bisect";
import { addBit, addRange, type Bits, makeBits } from "../articles/bits";
import { type FilterContext, valueKey } from "./filter-context";

/** The articles that meet one of these conditions. */
export function bitsOfAny(context: FilterContext, fields: readonly FieldNode[]): Bits {
  const bits = makeBits(context.index.capacity);
  // the values of a facet are looked up together, which scans its column once
  const facets = new Map<Facet, string[]>();
  for (const node of fields) {
    if (isFacet(node.field)) facets.set(node.field, [...(facets.get(node.field) ?? []), node.value]);
    else joinField(context, bits, node);
  }
  for (const [facet, values] of facets) joinFacet(context, bits, facet, values);
  return bits;
}

function joinFacet(context: FilterContext, bits: Bits, facet: Facet, values: readonly string[]): void {
  const { index, numbers, outletCodes } = context;
  const source = sourceOf(facet);
  const rowsOf = () => values.flatMap((value) => numbers.get(valueKey(facet, value)) ?? []);
  switch (source.kind) {
    case "rows":
      for (const row of rowsOf()) index.lists[source.list].joinInto(bits, row);
      return;
    case "row": {
      const wanted = new Set(rowsOf());
      index.columns[source.facet].joinInto(bits, index.size, (row) => wanted.has(row));
      return;
    }
    case "code": {
      const wanted = new Set(values.flatMap((value) => index.codes[source.facet].find(value) ?? []));
      index.columns[source.facet].joinInto(bits, index.size, (code) => wanted.has(code));
      return;
    }
    case "outlet-code": {
      const codes = outletCodes[source.facet];
      index.columns.outlet.joinInto(bits, index.size, (outlet) => values.includes(codes.get(outlet) ?? ""));
      return;
    }
    case "length":
      for (const length of values) joinLength(index, bits, length);
      return;
    default:
      source satisfies never;
  }
}

function joinField(context: FilterContext, bits: Bits, node: FieldNode): void {
  const { index } = context;
  switch (node.field) {
    case "after":
      joinDates(index, bits, startOfPeriod(node.value), Number.POSITIVE_INFINITY);
      return;
    case "before":
      joinDates(index, bits, Number.NEGATIVE_INFINITY, startOfPeriod(node.value));
      return;
    case "on": {
      if (node.value === "unknown") joinUndated(index, bits);
      else {
        const end = nextPeriod(node.value);
        joinDates(
          index,
          bits,
          startOfPeriod(node.value),
          end ? startOfPeriod(end) : Number.POSITIVE_INFINITY,
        );
      }
      return;
    }
    case "is":
      joinState(context, bits, node.value);
  }
}

function joinLength({ stored, size }: ArticleIndex, bits: Bits, length: string): void {
  const range = lengthRange(length);
  if (!range) return;
  for (let at = 0; at < size; at++) {
    const words = stored.words[at] ?? 0;
    if (words >= range.least && words <= range.most) addBit(bits, at);
  }
}

/** The first dated ordinal that is not before a moment. */
export function firstFrom({ stored }: ArticleIndex, moment: number): number {
  return bisect(0, stored.dated, (at) => (stored.orders[at] ?? 0) < moment);
}

function joinDates(index: ArticleIndex, bits: Bits, from: number, before: number): void {
  addRange(bits, firstFrom(index, from), firstFrom(index, before));
  for (let at = index.stored.base; at < index.size; at++) {
    const order = index.orderOf(at);
    if (order >= from && order < before) addBit(bits, at);
  }
}

function joinUndated(index: ArticleIndex, bits: Bits): void {
  addRange(bits, index.stored.dated, index.stored.base);
  for (let at = index.stored.base; at < index.size; at++)
    if (Number.isNaN(index.orderOf(at))) addBit(bits, at);
}

function joinState(
  { index, read, saved }: FilterContext,
  bits: Bits,
  state: "read" | "unread" | "saved",
): void {
  const holds = makeBits(index.capacity);
  for (const id of state === "saved" ? saved : read) {
    const ordinal = index.ordinalOf(id);
    if (ordinal >= 0) addBit(holds, ordinal);
  }
  for (let at = 0; at < bits.length; at++) {
    const word = holds[at] ?? 0;
    bits[at] = (bits[at] ?? 0) | (state === "unread" ? ~word & (index.alive[at] ?? 0) : word);
  }
}
