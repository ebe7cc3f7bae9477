import type { Metadata } from "next";
import { AddForm } from "@/components/add/add-form";
import { AddressForm } from "@/components/add/address-form";
import { Bookmarklets } from "@/components/add/bookmarklets";
import { ImportResult } from "@/components/add/import-result";
import { PageFrame } from "@/components/frame/page-frame";
import { LibraryLink } from "@/components/ui/library-link";
import { OwnerOnly } from "@/components/ui/owner-only";
import { Problem } from "@/components/ui/problem";
import { t } from "@/lib/messages/t";
import { getAddPage } from "@/lib/pages/add/get-add-page";
import type { SearchParams } from "@/lib/pages/page-props";

export const generateMetadata = (): Metadata => ({ title: t("add.title"), robots: { index: false } });

export default async function Page({ searchParams }: { searchParams: SearchParams }) {
  const { frame, result, problem, full, address, bookmarklets, waiting, jobs } = await getAddPage(
    await searchParams,
  );
  return (
    <PageFrame frame={frame}>
      <main id="text" className="page *:max-w-[46rem] pt-8 pb-16">
        <h1 className="tight font-serif text-headline font-semibold">{t("add.title")}</h1>
        {result && <ImportResult result={result} />}
        <Problem text={problem} />
        <Problem text={full} />
        {frame.owner ? (
          <>
            {jobs.map(({ id, source }) => (
              <p key={id} className="mt-4 text-small">
                <LibraryLink href={`/add/jobs/${id}`} className="link break-words">
                  {t.rich("add.beingAdded", { source: () => <bdi>{source}</bdi> })}
                </LibraryLink>
              </p>
            ))}
            {waiting > 0 && (
              <p className="mt-4 text-small">
                <LibraryLink href="/add/waiting" className="link">
                  {t("add.waitingLink", { addresses: waiting })}
                </LibraryLink>
              </p>
            )}
            <AddressForm address={address} />
            <AddForm />
            <Bookmarklets bookmarklets={bookmarklets} />
          </>
        ) : (
          <OwnerOnly
            what={t("add.ownerOnly")}
            next={address ? `/add?${new URLSearchParams({ address })}` : "/add"}
          />
        )}
      </main>
    </PageFrame>
  );
}
