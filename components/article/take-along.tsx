import type { ReactNode } from "react";
import { t } from "@/lib/messages/t";

/** The article as a file, and how to cite it. */
export function TakeAlong({ slug, citation }: { slug: string; citation: string }) {
  const file = (form: string) => (words: ReactNode) => (
    <a href={`/article/${encodeURIComponent(slug)}/article.${form}`} className="link">
      {words}
    </a>
  );
  return (
    <section aria-label={t("copies.title")} className="pt-3 text-fine text-quiet">
      <p>{t.rich("copies.forms", { epub: file("epub"), markdown: file("md"), text: file("txt") })}</p>
      <p>
        {t("copies.cite")} <bdi className="select-all break-words text-ink">{citation}</bdi>
      </p>
    </section>
  );
}
