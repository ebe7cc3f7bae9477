import { lengthRange } from "../../filters/length";
import { nextPeriod, startOfPeriod } from "../../filters/period";
import type { FieldNode } from "../../filters/query/syntax";
import type { ArticleIndex } from "../articles/article-index";
import { bisect } from "../articles/bisect";
import { addBit, addRange, type Bits, makeBits } from "../articles/bits";
import { type FilterContext, valueKey } from "./filter-context";

type Named = "outlet" | "country" | "language" | "genre" | "story";
const COLUMN_FIELDS: readonly string[] = [
  "outlet",
  "country",
  "language",
  "genre",
  "story",
] satisfies Named[];
const isColumn = (field: string): field is Named => COLUMN_FIELDS.includes(field);

/** The articles that meet one of these conditions. Those of one column are looked for in one go. */
export function bitsOfAny(context: FilterContext, fields: readonly FieldNode[]): Bits {
  const bits = makeBits(context.index.capacity);
  const columns = new Map<Named, string[]>();
  for (const node of fields) {
    if (isColumn(node.field)) columns.set(node.field, [...(columns.get(node.field) ?? []), node.value]);
    else joinField(context, bits, node);
  }
  for (const [field, values] of columns) joinColumn(context, bits, field, values);
  return bits;
}

function joinColumn(context: FilterContext, bits: Bits, field: Named, values: readonly string[]): void {
  const { index, numbers, countries } = context;
  if (field === "country") {
    const wanted = new Set(values);
    index.outlets.joinInto(bits, index.size, (outlet) => wanted.has(countries.get(outlet) ?? ""));
    return;
  }
  const codes = field === "language" ? index.languageCodes : index.genreCodes;
  const wanted = new Set(
    values.flatMap(
      (value) =>
        (field === "outlet" || field === "story" ? numbers.get(valueKey(field, value)) : codes.find(value)) ??
        [],
    ),
  );
  const column = {
    outlet: index.outlets,
    story: index.stories,
    language: index.languages,
    genre: index.genres,
  }[field];
  column.joinInto(bits, index.size, (value) => wanted.has(value));
}

function joinField(context: FilterContext, bits: Bits, node: FieldNode): void {
  const { index, numbers } = context;
  switch (node.field) {
    case "topic":
    case "person":
    case "organization":
    case "place": {
      const number = numbers.get(valueKey(node.field, node.value));
      if (number !== undefined)
        (node.field === "topic" ? index.topics : index.entities).joinInto(bits, number);
      return;
    }
    case "length":
      joinLength(index, bits, node.value);
      return;
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

/** The first of the dated ordinals that is not before a moment. */
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
