import type { NextRequest } from "next/server";
import { slugOf } from "@/lib/articles/slug";
import { correctArticle } from "@/lib/ingest/corrections/correct-article";
import { readForm } from "@/lib/ingest/corrections/correction-form";
import { deleteArticle, mergeArticles, splitRevision } from "@/lib/ingest/corrections/decide-copies";
import { findSlug } from "@/lib/pages/article/find-article";
import { getCorrectionForm } from "@/lib/pages/corrections/list-corrections";
import { formOf, numberOf } from "@/lib/security/form";
import { ownerOnly } from "@/lib/security/owner";

const pageOf = (slug: string) => `/article/${encodeURIComponent(slug)}`;

/** Mends an article, or decides on copies of it, as the owner's form says. */
export const POST = ownerOnly(
  async (request: NextRequest, { params }: { params: Promise<{ slug: string }> }) => {
    const slug = slugOf(await params);
    const form = await formOf(request);
    const refuse = (reason: string) => `${pageOf(slug)}/edit?${new URLSearchParams({ refused: reason })}`;
    const held = await getCorrectionForm(slug);
    if (!held) return "/corrections";
    switch (form.get("action")) {
      case "delete":
        if (form.get("sure") !== "yes")
          return refuse("Tick the box beside “Delete” first. Deleting can be undone.");
        await deleteArticle(held.id);
        return "/corrections";
      case "merge": {
        const copy = await findSlug(String(form.get("copy") ?? ""));
        if (!copy) return refuse("No article has that address or slug. Copy the address of its page here.");
        if (copy.id === held.id) return refuse("That is this article itself. Give the other copy’s address.");
        await mergeArticles(held.id, copy.id);
        return pageOf(slug);
      }
      case "split":
        if ((await splitRevision(held.id, numberOf(form, "revision") ?? 0)) === null)
          return refuse("That version is not there any more.");
        return `${pageOf(slug)}/edit`;
      default: {
        const values = readForm(held.form, form);
        if ("refused" in values) return refuse(values.refused);
        await correctArticle(held.id, values);
        return pageOf(slug);
      }
    }
  },
);
