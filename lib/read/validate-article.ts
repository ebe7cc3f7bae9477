import { type Body, bodyText } from "../articles/body";
import { type IncomingArticle, incomingArticle, MAX_ENTRIES } from "../articles/incoming";
import { sanitiseBody } from "../articles/sanitise-body";
import { because, type Reason } from "../messages/reason";
import { Refusal } from "./import-event";
import { mendPageBreaks, mendSigns } from "./mend-signs";
import { withoutNameBoxes } from "./name-boxes";
import { refuseLarge } from "./refuse-large";
import { valueReason, WITH_INPUT } from "./value-reason";

/** Reasons for fields that fail validation; other fields are named as they are. */
const OF_FIELD: Record<string, Reason> = {
  headline: because("article.noHeadline"),
  inLanguage: because("article.noLanguage"),
};

/** Without these there is no article; of all others what cannot be used is left out. */
const NEEDED = new Set<PropertyKey | undefined>(["headline", "inLanguage", "body"]);

type Fields = Record<string, unknown>;

/** The fields without the value that is wrong: an entry of a list, a property, or the whole field. */
function without(fields: Fields, [field, inner]: readonly PropertyKey[]): Fields {
  const name = String(field);
  const value = fields[name];
  if (Array.isArray(value)) return { ...fields, [name]: value.filter((_, index) => index !== inner) };
  const rest = { ...(value as Fields) };
  delete rest[String(inner)];
  const kept = typeof value === "object" && inner !== undefined && inner !== "name";
  return { ...fields, [name]: kept ? rest : undefined };
}

/** No more values can be wrong: every entry of every list, and every field. */
const MAX_ISSUES = 1000;

/** The fields with each list cut to its maximum. @param warnings is told how many entries were left out */
function withinLimits(fields: Fields, warnings: Reason[]): Fields {
  const lists = Object.entries(MAX_ENTRIES).flatMap(([name, most]) => {
    const list = fields[name];
    if (!Array.isArray(list) || list.length <= most) return [];
    warnings.push(because("article.longList", { count: list.length, list: name, most }));
    return [[name, list.slice(0, most)]];
  });
  return { ...fields, ...Object.fromEntries(lists) };
}

const isBody = (value: unknown): value is Body =>
  typeof value === "object" && value !== null && "children" in value && Array.isArray(value.children);

/** Control characters are gone and lists are cut. @throws Refusal if the body is larger than any article's */
function cleaned(fields: unknown, warnings: Reason[]): unknown {
  if (typeof fields !== "object" || fields === null) return fields;
  const limited = withinLimits(fields as Fields, warnings);
  if (isBody(limited.body)) refuseLarge(limited.body);
  return withoutControls(limited);
}

/**
 * Cleans and validates what a reader parsed; every article passes through here and is trusted afterwards.
 * @param warnings is told of every value that was left out
 * @throws Refusal saying what is wrong if there is no headline, text or language that can be used, or the body is too large
 */
export function validateArticle(fields: unknown, warnings: Reason[] = []): IncomingArticle {
  let clean = cleaned(fields, warnings);
  for (let tried = 0; ; tried++) {
    const read = incomingArticle.safeParse(clean, WITH_INPUT);
    if (read.success) return withText({ ...read.data, body: sanitiseBody(read.data.body) });
    const issue = read.error.issues[0];
    const field = issue?.path[0];
    if (!issue || NEEDED.has(field) || tried > MAX_ISSUES || typeof clean !== "object")
      throw new Refusal(
        OF_FIELD[String(field)] ??
          because("article.field", { field: String(field), why: valueReason(issue) }),
      );
    warnings.push(because("article.leftOut", { field: issue.path.join("."), why: valueReason(issue) }));
    clean = without(clean as Fields, issue.path);
  }
}

function withText(article: IncomingArticle): IncomingArticle {
  if (!/[\p{L}\p{N}]/u.test(bodyText(article.body))) throw new Refusal(because("article.noText"));
  return article;
}

/** Control characters are not text, and some stores truncate at them; nor are boxes of links amid it. */
function withoutControls(value: unknown): unknown {
  if (typeof value === "string")
    return withoutNameBoxes(mendPageBreaks(mendSigns(value.toWellFormed().replaceAll("\r", ""))));
  if (Array.isArray(value)) return value.map(withoutControls);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutControls(inner)]));
}
