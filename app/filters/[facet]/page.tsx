import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { ValueRow } from "@/components/filters/value-row";
import { PageFrame } from "@/components/frame/page-frame";
import { FACETS, isFacet } from "@/lib/filters/facets";
import type { QueryValues } from "@/lib/filters/parse-filter";
import { findOwnValues } from "@/lib/pages/values/get-values-page";
import { getFrame } from "../../../lib/pages/frame/get-frame";

type Props = { params: Promise<{ facet: string }>; searchParams: Promise<QueryValues> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { facet } = await params;
  return { title: isFacet(facet) ? `Filter by ${FACETS[facet].one}` : "Filters", robots: { index: false } };
}

/** All values of one facet that the filter leaves, to be searched by name: what the rail has no room for. */
export default async function ValuesPage({ params, searchParams }: Props) {
  const { facet } = await params;
  if (!isFacet(facet)) notFound();
  const [view, frame] = await Promise.all([findOwnValues(facet, await searchParams), getFrame()]);
  const { one } = FACETS[facet];
  return (
    <PageFrame frame={frame}>
      <main id="text" className="page pt-8 pb-16">
        <p className="text-small">
          <Link href={view.backHref} prefetch={false} className="link">
            Back to the articles
          </Link>
        </p>
        <h1 className="tight pt-2 font-serif text-headline font-semibold">Filter by {one}</h1>
        <form action={`/filters/${facet}`} className="flex max-w-[32rem] items-end gap-3 pt-4 pb-5">
          {view.hidden.map(({ name, value }) => (
            <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
          ))}
          <label className="grid grow gap-1">
            <span className="label">Name, or a part of it</span>
            <input
              type="search"
              name="find"
              defaultValue={view.find}
              dir="auto"
              maxLength={80}
              className="field"
            />
          </label>
          <button type="submit" className="button">
            Find
          </button>
        </form>
        {view.notes.length > 0 && (
          <ul className="mb-3 border-s-2 border-accent ps-3 text-small">
            {view.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        )}
        <p role="status" className="pb-3 text-small text-quiet">
          {view.said}
        </p>
        {view.values.length > 0 && (
          <ul className="values columns-[16rem] gap-12 border-t border-ink pt-3">
            {view.values.map((value) => (
              <ValueRow key={value.value} view={value} links={view.links} />
            ))}
          </ul>
        )}
      </main>
    </PageFrame>
  );
}
