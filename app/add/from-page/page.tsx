import type { Metadata } from "next";
import { FromPage } from "@/components/add/from-page";
import { PageFrame } from "@/components/frame/page-frame";
import { OwnerOnly } from "@/components/ui/owner-only";
import { getFrame } from "@/lib/pages/frame/get-frame";

export const metadata: Metadata = { title: "Add a page", robots: { index: false } };

export default async function Page() {
  const frame = await getFrame();
  return (
    <PageFrame frame={frame}>
      <main id="text" className="page max-w-[46rem] pt-8 pb-16">
        <h1 className="tight font-serif text-headline font-semibold">Add a page</h1>
        {frame.owner ? <FromPage /> : <OwnerOnly what="add articles" />}
        <noscript>
          <p className="mt-4">
            A page is sent by scripts, which are off here. Save it and upload it under “Add articles”.
          </p>
        </noscript>
      </main>
    </PageFrame>
  );
}
