import type { Metadata } from "next";
import { AddForm } from "@/components/add/add-form";
import { AddressForm } from "@/components/add/address-form";
import { ImportResult } from "@/components/add/import-result";
import { PageFrame } from "@/components/frame/page-frame";
import { OwnerOnly } from "@/components/ui/owner-only";
import { Problem } from "@/components/ui/problem";
import { getAddPage } from "@/lib/pages/add/get-add-page";
import type { SearchParams } from "@/lib/pages/page-props";

export const metadata: Metadata = { title: "Add articles", robots: { index: false } };

export default async function Page({ searchParams }: { searchParams: SearchParams }) {
  const { frame, result, problem, full } = await getAddPage(await searchParams);
  return (
    <PageFrame frame={frame}>
      <main id="text" className="page max-w-[46rem] pt-8 pb-16">
        <h1 className="tight font-serif text-headline font-semibold">Add articles</h1>
        {result && <ImportResult result={result} />}
        <Problem text={problem} />
        <Problem text={full} />
        {frame.owner ? (
          <>
            <AddressForm />
            <AddForm />
          </>
        ) : (
          <OwnerOnly what="add articles" />
        )}
      </main>
    </PageFrame>
  );
}
