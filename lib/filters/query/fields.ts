import { closestOf } from "../../text/spelling/edit-distance";
import { FACET_NAMES, FACETS, type Facet, isFacet } from "../facets";
import { readPeriod } from "../period";
import { type Problem, problemOf } from "../problem";
import { DATE_FIELDS, type DateField, type Field, type FieldName, STATES } from "./syntax";
import { cleanText } from "./tokens";

/** The fields besides the facets, with the same two kinds of other names. */
const OTHER_FIELDS: Record<
  Exclude<FieldName, keyof typeof FACETS>,
  { aliases: readonly string[]; suggestedFor: readonly string[] }
> = {
  is: { aliases: [], suggestedFor: [] },
  before: { aliases: [], suggestedFor: ["until", "to"] },
  after: { aliases: [], suggestedFor: ["since", "from"] },
  on: { aliases: ["date"], suggestedFor: [] },
};

/** All fields, in the order in which readers are told of them. */
export const FIELD_NAMES: readonly FieldName[] = [...FACET_NAMES, "is", ...DATE_FIELDS];

const otherNames = (kind: "aliases" | "suggestedFor"): Map<string, FieldName> =>
  new Map(
    FIELD_NAMES.flatMap((field) =>
      (isFacet(field) ? FACETS[field] : OTHER_FIELDS[field])[kind].map((name): [string, FieldName] => [
        name,
        field,
      ]),
    ),
  );
const ALIASES = otherNames("aliases");
const SUGGESTED = otherNames("suggestedFor");

const isField = (name: string): name is FieldName => FIELD_NAMES.some((field) => field === name);

/** The field of this name or alias, in either case; null if there is none. */
export function findField(written: string): FieldName | null {
  const name = written.toLowerCase();
  return isField(name) ? name : (ALIASES.get(name) ?? null);
}

/** The field that was probably meant by a name that no field has; null if none is like it. */
export function suggestField(written: string): FieldName | null {
  const name = written.toLowerCase();
  const suggested = SUGGESTED.get(name);
  if (suggested) return suggested;
  const near = closestOf(name, [...FIELD_NAMES, ...ALIASES.keys()]);
  return near === null ? null : findField(near);
}

/** A parsed value, or why it was refused, with the value that was probably meant. */
export type ReadField =
  | { ok: true; field: Field }
  | { ok: false; problem: Problem; suggestion: string | null };

/** The maximum length of a value in UTF-16 units; no name is longer. */
const MAX_VALUE_LENGTH = 200;

/** A text as messages quote it, cut to 40 characters. */
export const quoted = (text: string): string =>
  text.length > 40 ? `${text.slice(0, 40).toWellFormed()}…` : text;

const refused = (problem: Problem, suggestion: string | null = null): ReadField => ({
  ok: false,
  problem,
  suggestion,
});
const lower = (text: string) => text.toLowerCase();

/** Parses the value of a field, as written after the colon. */
export function readField(field: FieldName, written: string): ReadField {
  // a quotation mark could not be written in a query
  const value = cleanText(written.replace(/["“”„«»＂]/g, " ").slice(0, MAX_VALUE_LENGTH));
  if (!value) return refused(problemOf("needsValue", { field }));
  switch (field) {
    case "before":
    case "after":
    case "on":
      return readDate(field, value);
    case "is": {
      const state = STATES.find((name) => name === lower(value));
      if (state) return { ok: true, field: { field, value: state } };
      return refused(problemOf("noState", { value: quoted(value) }), closestOf(lower(value), STATES));
    }
    default:
      return readFacet(field, value);
  }
}

function readFacet(field: Facet, value: string): ReadField {
  const { source } = FACETS[field];
  if (source.kind === "row" || source.kind === "rows") return { ok: true, field: { field, value } };
  const parsed = source.parse(value);
  if (parsed !== null) return { ok: true, field: { field, value: parsed } };
  return refused(
    problemOf(source.refusal, { value: quoted(value) }),
    closestOf(lower(value), source.suggestions),
  );
}

function readDate(field: DateField, value: string): ReadField {
  if (field === "on" && lower(value) === "unknown") return { ok: true, field: { field, value: "unknown" } };
  const period = readPeriod(value);
  if (period) return { ok: true, field: { field, value: period } };
  return refused(problemOf("noDate", { field, value: quoted(value) }), guessDate(value));
}

/** The date that was probably meant: 31.5.2016 is read as day, month and year, and of 20166 the first four digits are kept. */
function guessDate(value: string): string | null {
  const [, day = "", month = "", year = ""] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(value) ?? [];
  const reordered = year && readPeriod(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
  if (reordered) return reordered;
  const [, first = ""] = /^((?:19|20)\d{2})(?:\D.*|\d)$/.exec(value) ?? [];
  return first || null;
}
