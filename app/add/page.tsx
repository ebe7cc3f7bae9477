import type { Metadata } from "next";
import { AddForm } from "@/components/add/add-form";
import { AddressForm } from "@/components/add/address-form";
import { Bookmarklets } from "@/components/add/bookmarklets";
import { ImportResult } from "@/components/add/import-result";
import { PageFrame } from "@/components/frame/page-frame";
import { LibraryLink } from "@/components/ui/library-link";
import { OwnerOnly } from "@/components/ui/owner-only";
import { Problem } from "@/components/ui/problem";
import { getAddPage } from "@/lib/pages/add/get-add-page";
import type { SearchParams } from "@/lib/pages/page-props";

export const metadata: Metadata = { title: "Add articles", robots: { index: false } };

export default async function Page({ searchParams }: { searchParams: SearchParams }) {
  const { frame, result, problem, full, address, bookmarklets, waiting, jobs } = await getAddPage(
    await searchParams,
  );
  return (
    <PageFrame frame={frame}>
      <main id="text" className="page max-w-[46rem] pt-8 pb-16">
        <h1 className="tight font-serif text-headline font-semibold">Add articles</h1>
        {result && <ImportResult result={result} />}
        <Problem text={problem} />
        <Problem text={full} />
        {frame.owner ? (
          <>
            {jobs.map(({ id, source }) => (
              <p key={id} className="mt-4 text-small">
                <LibraryLink href={`/add/jobs/${id}`} className="link break-words">
                  Articles are being added: <bdi>{source}</bdi>
                </LibraryLink>
              </p>
            ))}
            {waiting > 0 && (
              <p className="mt-4 text-small">
                <LibraryLink href="/add/waiting" className="link">
                  {waiting === 1 ? "1 address of a list waits" : `${waiting} addresses of lists wait`} to be
                  fetched
                </LibraryLink>
              </p>
            )}
            <AddressForm address={address} />
            <AddForm />
            <Bookmarklets bookmarklets={bookmarklets} />
          </>
        ) : (
          <OwnerOnly
            what="add articles"
            next={address ? `/add?${new URLSearchParams({ address })}` : "/add"}
          />
        )}
      </main>
    </PageFrame>
  );
}
