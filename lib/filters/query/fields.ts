import { GENRES } from "../../articles/incoming";
import { parseCountry } from "../../text/country-name";
import { parseLanguage } from "../../text/language-name";
import { closestOf } from "../../text/spelling/edit-distance";
import { readLength } from "../length";
import { readPeriod } from "../period";
import { DATE_FIELDS, type DateField, type Field, type FieldName, NAMED_FIELDS, STATES } from "./syntax";
import { cleanText } from "./tokens";

/** All fields, in the order in which they are told to readers. */
export const FIELD_NAMES: readonly FieldName[] = [...NAMED_FIELDS, "length", "is", ...DATE_FIELDS];

/** What people write instead. Names of facets in the plural are near enough to be suggested. */
const ALIASES: Record<string, FieldName> = { organisation: "organization", lang: "language", date: "on" };
/** Other engines' words, too far from ours to be found by their letters. */
const MEANT: Record<string, FieldName> = {
  since: "after",
  from: "after",
  until: "before",
  to: "before",
  source: "outlet",
  publisher: "outlet",
  site: "outlet",
  tag: "topic",
  subject: "topic",
  keyword: "topic",
  who: "person",
  where: "place",
  location: "place",
  org: "organization",
  type: "genre",
  kind: "genre",
  words: "length",
};

const isField = (name: string): name is FieldName => FIELD_NAMES.some((field) => field === name);

/** The field that a name stands for, in either case; null where there is none of that name. */
export function findField(written: string): FieldName | null {
  const name = written.toLowerCase();
  if (isField(name)) return name;
  return Object.hasOwn(ALIASES, name) ? (ALIASES[name] ?? null) : null;
}

/** The field that was probably meant by a name that is none; null where it is like none. */
export function suggestField(written: string): FieldName | null {
  const name = written.toLowerCase();
  if (Object.hasOwn(MEANT, name)) return MEANT[name] ?? null;
  const near = closestOf(name, [...FIELD_NAMES, ...Object.keys(ALIASES)]);
  return near === null ? null : findField(near);
}

/** A value that was understood, or why not; `meant`: what probably was. */
export type ReadField = { ok: true; field: Field } | { ok: false; message: string; meant: string | null };

/** Values longer than this are nobody's name, but an attempt to make the store work. */
const LONGEST_VALUE = 200;

export const shown = (text: string): string =>
  text.length > 40 ? `${text.slice(0, 40).toWellFormed()}…` : text;

const wrong = (message: string, meant: string | null = null): ReadField => ({ ok: false, message, meant });
const lower = (text: string) => text.toLowerCase();

/** Reads the value of a field, as it stands behind the colon, cleaned and not empty. */
export function readField(field: FieldName, written: string): ReadField {
  // no value holds a quotation mark: it could not be written
  const value = cleanText(written.replace(/["“”„«»＂]/g, " ").slice(0, LONGEST_VALUE));
  if (!value) return wrong(`${field}: needs a value.`);
  switch (field) {
    case "before":
    case "after":
    case "on":
      return readDate(field, value);
    case "is": {
      const state = STATES.find((name) => name === lower(value));
      if (state) return { ok: true, field: { field, value: state } };
      return wrong(
        `“is:${shown(value)}” is nothing an article can be; write is:read, is:unread or is:saved.`,
        closestOf(lower(value), STATES),
      );
    }
    case "genre": {
      const genre = GENRES.find((name) => name === lower(value));
      if (genre) return { ok: true, field: { field, value: genre } };
      return wrong(
        `There is no genre “${shown(value)}”; there are ${listed(GENRES)}.`,
        closestOf(lower(value), GENRES),
      );
    }
    case "length": {
      const length = readLength(value);
      if (length) return { ok: true, field: { field, value: length } };
      return wrong(
        `“length:${shown(value)}” is no length; write short, medium, long, or numbers of words such as 500..1500.`,
      );
    }
    case "country":
      return readCoded(
        field,
        value,
        parseCountry(value),
        "country by its code or English name: country:EG, country:Egypt",
      );
    case "language":
      return readCoded(
        field,
        value,
        parseLanguage(value),
        "language by its code or English name: language:ar, language:Arabic",
      );
    default:
      return { ok: true, field: { field, value } };
  }
}

const readCoded = (
  field: "country" | "language",
  value: string,
  code: string | null,
  how: string,
): ReadField =>
  code === null
    ? wrong(`“${shown(value)}” is no ${field} that is known here; write the ${how}.`)
    : { ok: true, field: { field, value: code } };

function readDate(field: DateField, value: string): ReadField {
  if (field === "on" && lower(value) === "unknown") return { ok: true, field: { field, value: "unknown" } };
  const period = readPeriod(value);
  if (period) return { ok: true, field: { field, value: period } };
  return wrong(`“${field}:${shown(value)}” is no date; write 2017, 2017-05 or 2017-05-31.`, guessDate(value));
}

/** What a date that is none may have been meant as: 31.5.2016 in the order of most of the world, 2016-5-31, a year too long. */
function guessDate(value: string): string | null {
  const [, day = "", month = "", year = ""] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(value) ?? [];
  const turned = year && readPeriod(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
  if (turned) return turned;
  const [, first = ""] = /^((?:19|20)\d{2})(?:\D.*|\d)$/.exec(value) ?? [];
  return first || null;
}

const listed = (words: readonly string[]): string =>
  `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;
