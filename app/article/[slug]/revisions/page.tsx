import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RevisionList } from "@/components/article/revision-list";
import { PageFrame } from "@/components/frame/page-frame";
import { LibraryLink } from "@/components/ui/library-link";
import { t } from "@/lib/messages/t";
import { getRevisionsPage } from "@/lib/pages/article/get-revisions-page";

type Props = { params: Promise<{ slug: string }> };

export const generateMetadata = (): Metadata => ({
  title: t("revisions.title"),
  robots: { index: false },
});

export default async function Page({ params }: Props) {
  const page = await getRevisionsPage((await params).slug);
  if (!page) notFound();
  const { frame, slug, headline, lang, direction, changes, older } = page;
  return (
    <PageFrame frame={frame}>
      <main id="text" className="page *:max-w-[52rem] pt-8 pb-16">
        <p className="text-small">
          <LibraryLink
            href={`/article/${encodeURIComponent(slug)}`}
            lang={lang}
            dir={direction}
            className="link"
          >
            {headline}
          </LibraryLink>
        </p>
        <h1 className="tight mt-2 font-serif text-headline font-semibold">{t("revisions.title")}</h1>
        <p className="pt-3 text-small text-quiet">
          {changes.length === 0
            ? t("revisions.none")
            : t.rich("revisions.key", {
                added: (words) => <ins>{words}</ins>,
                removed: (words) => <del>{words}</del>,
              })}
        </p>
        <RevisionList page={page} />
        {older > 0 && (
          <p className="pt-6 text-small text-quiet">{t("revisions.older", { changes: older })}</p>
        )}
      </main>
    </PageFrame>
  );
}
