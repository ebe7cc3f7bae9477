import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageFrame } from "@/components/frame/page-frame";
import { EditOutlet } from "@/components/outlets/edit-outlet";
import { LibraryLink } from "@/components/ui/library-link";
import { OwnerOnly } from "@/components/ui/owner-only";
import { Problem } from "@/components/ui/problem";
import { getEditOutletPage } from "@/lib/pages/outlets/get-edit-outlet-page";
import type { SearchParams } from "@/lib/pages/page-props";

type Props = { params: Promise<{ slug: string }>; searchParams: SearchParams };

export const metadata: Metadata = { title: "Describe an outlet", robots: { index: false } };

export default async function Page({ params, searchParams }: Props) {
  const page = await getEditOutletPage((await params).slug, await searchParams);
  if (!page) notFound();
  const { frame, outlet, problem } = page;
  return (
    <PageFrame frame={frame}>
      <main id="text" className="page max-w-[46rem] pt-8 pb-16">
        <p className="pb-2 text-small">
          <LibraryLink href={`/outlets/${encodeURIComponent(outlet.slug)}`} className="link">
            <bdi>{outlet.name}</bdi>
          </LibraryLink>
        </p>
        <h1 className="tight font-serif text-headline font-semibold">Describe this outlet</h1>
        <Problem text={problem} />
        {frame.owner ? <EditOutlet {...page} /> : <OwnerOnly what="describe outlets" />}
      </main>
    </PageFrame>
  );
}
