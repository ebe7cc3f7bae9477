import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ValueRow } from "@/components/filters/value-row";
import { ValueSearch } from "@/components/filters/value-search";
import { PageFrame } from "@/components/frame/page-frame";
import { BackLink } from "@/components/ui/back-link";
import { t } from "@/lib/messages/t";
import type { SearchParams } from "@/lib/pages/page-props";
import { getValuesPage } from "@/lib/pages/values/get-values-page";
import "../../../components/filters/filters.css";

type Props = { params: Promise<{ facet: string }>; searchParams: SearchParams };

const getPage = async ({ params, searchParams }: Props) =>
  getValuesPage((await params).facet, await searchParams);

export async function generateMetadata(props: Props): Promise<Metadata> {
  return (await getPage(props))?.metadata ?? { title: t("filters.title"), robots: { index: false } };
}

/** All values of one facet in the filter's articles, searchable by name: more than the rail has room for. */
export default async function Page(props: Props) {
  const page = await getPage(props);
  if (!page) notFound();
  const { frame, facet, title, find, values, notes } = page;
  return (
    <PageFrame frame={frame}>
      <main id="text" className="page pt-8 pb-16">
        <BackLink href={page.backHref} />
        <h1 className="tight pt-2 font-serif text-headline font-semibold">{title}</h1>
        <ValueSearch facet={facet} find={find} hidden={page.hidden} />
        {notes.length > 0 && (
          <ul className="mb-3 border-s-2 border-accent ps-3 text-small">
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        )}
        <p role="status" className="pb-3 text-small text-quiet">
          {page.summary}
        </p>
        {values.length > 0 && (
          <ul className="values columns-[14rem] gap-8 border-t border-ink pt-3">
            {values.map((value) => (
              <ValueRow key={value.value} view={value} />
            ))}
          </ul>
        )}
      </main>
    </PageFrame>
  );
}
