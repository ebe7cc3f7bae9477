import { bodyText } from "../articles/body";
import { type IncomingArticle, incomingArticle } from "../articles/incoming";
import { sanitiseBody } from "../articles/sanitise-body";
import { Refusal } from "./import-event";
import { mendPageBreaks, mendSigns } from "./mend-signs";

/** Messages for fields that fail validation; other fields are named as they are. */
const WORDS: Record<string, string> = {
  headline: "has no headline that can be used",
  inLanguage: "names a language that is no BCP 47 tag, like en or ar",
};

/**
 * Cleans and validates what a reader parsed; every article passes through here and is trusted afterwards.
 * @throws Refusal saying which field is wrong and how
 */
export function validateArticle(fields: unknown): IncomingArticle {
  const read = incomingArticle.safeParse(withoutControls(fields));
  if (!read.success) {
    const issue = read.error.issues[0];
    const field = issue?.path.join(".") ?? "";
    throw new Refusal(WORDS[field] ?? `field "${field}": ${issue?.message ?? "cannot be used"}`);
  }
  const article = { ...read.data, body: sanitiseBody(read.data.body) };
  if (!/[\p{L}\p{N}]/u.test(bodyText(article.body))) throw new Refusal("has no text under its headline");
  return article;
}

/** Control characters are not text, and some stores truncate at them. */
function withoutControls(value: unknown): unknown {
  if (typeof value === "string") return mendPageBreaks(mendSigns(value.toWellFormed().replaceAll("\r", "")));
  if (Array.isArray(value)) return value.map(withoutControls);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutControls(inner)]));
}
