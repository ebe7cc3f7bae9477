import { because } from "../../messages/reason";
import { Refusal } from "../import-event";
import { isObject, type JsonObject, listOf } from "./json-values";

/** What a file of JSON holds. */
export type JsonArticles = {
  articles: JsonObject[];
  /** Everything with an identifier, which articles can name instead of repeating it. */
  nodes: Map<string, JsonObject>;
};

const MAX_DEPTH = 6;
const ARTICLE_TYPE = /(?:Article|BlogPosting|Report)$/;

const isArticle = (value: JsonObject): boolean =>
  value.headline !== undefined ||
  value.articleBody !== undefined ||
  listOf(value["@type"]).some((type) => typeof type === "string" && ARTICLE_TYPE.test(type));

/**
 * The articles in a value: itself, those of a list, of a graph, or of whatever wraps them (an answer with a list, a
 * page whose subject one is).
 * @throws Refusal if there is none
 */
export function listJsonArticles(value: unknown): JsonArticles {
  const found: JsonArticles = { articles: [], nodes: new Map() };
  const visit = (inner: unknown, depth: number, within: boolean): void => {
    if (depth > MAX_DEPTH || typeof inner !== "object" || inner === null) return;
    if (!isObject(inner)) {
      for (const entry of listOf(inner)) visit(entry, depth + 1, within);
      return;
    }
    const id = inner["@id"];
    if (typeof id === "string" && Object.keys(inner).length > 1 && !found.nodes.has(id))
      found.nodes.set(id, inner);
    const isOne = !within && isArticle(inner);
    if (isOne) found.articles.push(inner);
    for (const property of Object.values(inner)) visit(property, depth + 1, within || isOne);
  };
  visit(value, 0, false);
  if (found.articles.length > 0) return found;
  if (!isObject(value)) throw new Refusal(because("json.noArticle"));
  return { ...found, articles: [value] };
}
