import type { Metadata } from "next";
import { PageFrame } from "@/components/frame/page-frame";
import { OutletList } from "@/components/outlets/outlet-list";
import { getOutletsPage } from "@/lib/pages/outlets/get-outlets-page";

export const metadata: Metadata = {
  title: "Outlets",
  description: "Who published the articles of this library, from where, and how many over time.",
  alternates: { canonical: "/outlets" },
};

export default async function Page() {
  const { frame, outlets } = await getOutletsPage();
  return (
    <PageFrame frame={frame}>
      <main id="text" className="page pt-8 pb-16">
        <h1 className="tight font-serif text-headline font-semibold">Outlets</h1>
        <p className="max-w-[40rem] pt-2 pb-6 font-serif text-lead text-quiet">
          Who published what this library holds. All charts share one scale.
        </p>
        <OutletList outlets={outlets} />
      </main>
    </PageFrame>
  );
}
