import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageFrame } from "@/components/frame/page-frame";
import { ArticleList } from "@/components/library/article-list";
import { OutletFacts } from "@/components/outlets/outlet-facts";
import { LibraryLink } from "@/components/ui/library-link";
import { t } from "@/lib/messages/t";
import { getOutletPage } from "@/lib/pages/outlets/get-outlet-page";
import { NOT_HERE } from "@/lib/pages/page-props";

type Props = { params: Promise<{ slug: string }> };

const getPage = async ({ params }: Props) => getOutletPage((await params).slug);

export async function generateMetadata(props: Props): Promise<Metadata> {
  return (await getPage(props))?.metadata ?? NOT_HERE;
}

export default async function Page(props: Props) {
  const page = await getPage(props);
  if (!page) notFound();
  const { frame, outlet, parts, allHref } = page;
  return (
    <PageFrame frame={frame}>
      <main id="text" className="page grid gap-x-8 gap-y-8 pt-8 pb-16 lg:grid-cols-[17rem_minmax(0,1fr)]">
        <header className="lg:col-span-2">
          <h1 className="tight font-serif text-headline font-semibold">
            <bdi>{outlet.name}</bdi>
          </h1>
          {outlet.sample && <p className="text-small text-quiet">{t("outlets.madeUp")}</p>}
        </header>
        <OutletFacts outlet={outlet} owner={frame.owner} />
        <div className="min-w-0">
          <ArticleList parts={parts} />
          {allHref && (
            <p className="pt-8">
              <LibraryLink href={allHref} className="button">
                {t("outlets.allArticles", { articles: outlet.articles })}
              </LibraryLink>
            </p>
          )}
        </div>
      </main>
    </PageFrame>
  );
}
