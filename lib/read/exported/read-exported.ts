import type { z } from "zod";
import type { IncomingArticle } from "../../articles/incoming";
import { isRecord } from "../../articles/stored-json";
import { because, type Reason } from "../../messages/reason";
import { Refusal } from "../import-event";
import { validateArticle } from "../validate-article";
import { valueReason, WITH_INPUT } from "../value-reason";
import { readFields } from "./article-fields";
import {
  type ArticleState,
  EXPORT_VERSION,
  type LibraryRecord,
  printedRecord,
  printedState,
} from "./exported-line";

type JsonObject = Record<string, unknown>;

/** True for a line of a file that `throughline export` wrote. */
export const isExported = (value: unknown): value is JsonObject =>
  isRecord(value) && (typeof value.throughline === "string" || isRecord(value.throughline));

/** What a line says: an article with its state, or a record. */
export type ReadLine =
  | { article: unknown; state: ArticleState; warnings: Reason[] }
  | { record: LibraryRecord };

/** Reads an exported line. @throws Refusal if it is of another form, or from a later version */
export function readExported(json: JsonObject): ReadLine {
  if (typeof json.throughline === "string") return { record: readRecord(json) };
  const state = printedState.safeParse(json.throughline, WITH_INPUT);
  if (!state.success) throw new Refusal(because("exported.noArticle", firstIssue(state.error.issues)));
  const { source = {}, ...rest } = state.data;
  const fields = { ...readFields({ ...json, ...present(json, source) }), sample: rest.sample };
  const identifier = typeof json.identifier === "string" ? json.identifier : "";
  if (!identifier) throw new Refusal(because("exported.noIdentifier"));
  return { article: fields, state: { ...rest, identifier }, warnings: [] };
}

/** What the source says in place of what the owner corrected; null stands for nothing. */
const present = (json: JsonObject, source: Record<string, unknown>): JsonObject =>
  Object.fromEntries(
    Object.entries(source).flatMap(([property, value]) =>
      value !== null ? [[property, value]] : property in json ? [[property, undefined]] : [],
    ),
  );

/** An earlier version of an article, as it had come in. @throws Refusal if it is none */
const readRevision = (printed: JsonObject): IncomingArticle => validateArticle(readFields(printed));

function readRecord(json: JsonObject): LibraryRecord {
  const { throughline, version } = json;
  if (throughline === "library" && typeof version === "number" && version > EXPORT_VERSION)
    throw new Refusal(because("exported.newer"));
  const read = printedRecord.safeParse(json, WITH_INPUT);
  if (!read.success) throw new Refusal(because("exported.noRecord", firstIssue(read.error.issues)));
  const { data } = read;
  if (data.throughline === "revision") return { ...data, article: readRevision(data.article) };
  if (data.throughline !== "split") return data;
  return { ...data, revision: { ...data.revision, article: readRevision(data.revision.article) } };
}

/** What is wrong, and in which field. */
const firstIssue = ([issue]: readonly z.core.$ZodIssue[]) => ({
  field: issue?.path.join(".") || because("exported.kind"),
  why: valueReason(issue),
});
