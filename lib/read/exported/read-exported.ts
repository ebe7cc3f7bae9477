import type { IncomingArticle } from "../../articles/incoming";
import { isRecord } from "../../articles/stored-json";
import { Refusal } from "../import-event";
import { validateArticle } from "../validate-article";
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
  | { article: unknown; state: ArticleState; warnings: string[] }
  | { record: LibraryRecord };

/** Reads an exported line. @throws Refusal if it is of another form, or from a later version */
export function readExported(json: JsonObject): ReadLine {
  if (typeof json.throughline === "string") return { record: readRecord(json) };
  const state = printedState.safeParse(json.throughline);
  if (!state.success)
    throw new Refusal(`is not an article in the export format: ${firstIssue(state.error.issues)}`);
  const { source = {}, ...rest } = state.data;
  const fields = { ...readFields({ ...json, ...present(json, source) }), sample: rest.sample };
  const identifier = typeof json.identifier === "string" ? json.identifier : "";
  if (!identifier) throw new Refusal("has no identifier, which every exported article needs");
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
    throw new Refusal("was exported by a newer version of Throughline: update yours to import it");
  const read = printedRecord.safeParse(json);
  if (!read.success)
    throw new Refusal(`is not a record in the export format: ${firstIssue(read.error.issues)}`);
  const { data } = read;
  if (data.throughline === "revision") return { ...data, article: readRevision(data.article) };
  if (data.throughline !== "split") return data;
  return { ...data, revision: { ...data.revision, article: readRevision(data.revision.article) } };
}

const firstIssue = ([issue]: readonly { path: PropertyKey[]; message: string }[]): string =>
  issue ? `${issue.path.join(".") || "its kind"}: ${issue.message}` : "it can’t be read";
