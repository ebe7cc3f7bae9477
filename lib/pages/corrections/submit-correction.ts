import "server-only";
import { slugOf } from "../../articles/slug";
import { correctArticle } from "../../ingest/corrections/correct-article";
import { readForm } from "../../ingest/corrections/correction-form";
import { deleteArticle, mergeArticles, splitRevision } from "../../ingest/corrections/decide-copies";
import { t } from "../../messages/t";
import { numberOf } from "../../security/form";
import { findArticle } from "../article/find-article";
import { addressTelling } from "../told";
import { getCorrectionForm } from "./list-corrections";

const pageOf = (slug: string) => `/article/${encodeURIComponent(slug)}`;

/** Corrects an article, or deletes, merges or splits it, as the owner's form says. @returns the page to go to */
export async function submitCorrection(parameter: string, form: FormData): Promise<string> {
  const slug = slugOf({ slug: parameter });
  const refuse = (refused: string) => addressTelling(`${pageOf(slug)}/edit`, { refused });
  const article = await getCorrectionForm(slug);
  if (!article) return "/corrections";
  switch (form.get("action")) {
    case "delete":
      if (form.get("sure") !== "yes") return refuse(t("corrections.copy.unsure"));
      await deleteArticle(article.id);
      return "/corrections";
    case "merge": {
      const copy = await findArticle(String(form.get("copy") ?? ""));
      if (!copy) return refuse(t("corrections.copy.notFound"));
      if (copy.id === article.id) return refuse(t("corrections.copy.same"));
      await mergeArticles(article.id, copy.id);
      return pageOf(slug);
    }
    case "split":
      if ((await splitRevision(article.id, numberOf(form, "revision") ?? 0)) === null)
        return refuse(t("corrections.copy.versionGone"));
      return `${pageOf(slug)}/edit`;
    default: {
      const values = readForm(article.form, form);
      if ("refused" in values) return refuse(values.refused);
      await correctArticle(article.id, values);
      return pageOf(slug);
    }
  }
}
