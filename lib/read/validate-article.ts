import { bodyText } from "../articles/body";
import { sanitiseBody } from "../articles/body-sanitise";
import { type IncomingArticle, incomingArticle } from "../articles/incoming";
import { Refusal } from "./import-event";

/** Control characters but tab and newline; none of them is text, and some stores stop at them. */
const CONTROLS = /(?![\t\n])\p{Cc}/gu;

/** What to say for a field that did not pass; the field's own name where nothing better is known. */
const WORDS: Record<string, string> = {
  headline: "has no headline that can be used",
  inLanguage: "names a language that is no BCP 47 tag, like en or ar",
};

/**
 * The one door: whatever a format was parsed into is cleaned and checked here, and is trusted after it.
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

function withoutControls(value: unknown): unknown {
  if (typeof value === "string") return value.toWellFormed().replace(CONTROLS, "");
  if (Array.isArray(value)) return value.map(withoutControls);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutControls(inner)]));
}
