import type { Metadata } from "next";
import { DecisionSection } from "@/components/corrections/decision-section";
import { PageFrame } from "@/components/frame/page-frame";
import { OwnerOnly } from "@/components/ui/owner-only";
import { getCorrectionsPage } from "@/lib/pages/corrections/get-corrections-page";

export const metadata: Metadata = { title: "Corrections", robots: { index: false } };

export default async function Page() {
  const { frame, corrections, copyDecisions, linkDecisions, storyDecisions } = await getCorrectionsPage();
  return (
    <PageFrame frame={frame}>
      <main id="text" className="page max-w-[52rem] pt-8 pb-16">
        <h1 className="tight font-serif text-headline font-semibold">Corrections</h1>
        {frame.owner ? (
          <>
            <p className="max-w-[40rem] pt-2 font-serif text-lead text-quiet">
              What you have mended stands over what sources say, at every later import too, until you take it
              back.
            </p>
            <DecisionSection
              title="Deleted, merged, split"
              field="decision"
              decisions={copyDecisions}
              none="None yet."
            />
            <DecisionSection
              title="Links"
              field="link"
              decisions={linkDecisions}
              none="None yet. Open the reason of a related link to say that it is none, or another."
            />
            <DecisionSection
              title="Stories"
              field="story"
              decisions={storyDecisions}
              none="None yet. “Correct this story” stands at the end of every story."
            />
            <DecisionSection
              title="Mended"
              field="correction"
              decisions={corrections}
              none="None yet. “Correct this article” stands under every article."
            />
          </>
        ) : (
          <OwnerOnly what="see and make corrections" />
        )}
      </main>
    </PageFrame>
  );
}
