import type { Metadata } from "next";
import { DecisionSection } from "@/components/corrections/decision-section";
import { PageFrame } from "@/components/frame/page-frame";
import { OwnerOnly } from "@/components/ui/owner-only";
import { t } from "@/lib/messages/t";
import { getCorrectionsPage } from "@/lib/pages/corrections/get-corrections-page";

export const generateMetadata = (): Metadata => ({ title: t("corrections.title"), robots: { index: false } });

export default async function Page() {
  const { frame, corrections, copyDecisions, linkDecisions, storyDecisions } = await getCorrectionsPage();
  return (
    <PageFrame frame={frame}>
      <main id="text" className="page *:max-w-[52rem] pt-8 pb-16">
        <h1 className="tight font-serif text-headline font-semibold">{t("corrections.title")}</h1>
        {frame.owner ? (
          <>
            <p className="max-w-[40rem] pt-2 font-serif text-lead text-quiet">{t("corrections.lead")}</p>
            <DecisionSection
              title={t("corrections.copies")}
              field="decision"
              decisions={copyDecisions}
              none={t("corrections.noCopies")}
            />
            <DecisionSection
              title={t("corrections.links")}
              field="link"
              decisions={linkDecisions}
              none={t("corrections.noLinks")}
            />
            <DecisionSection
              title={t("corrections.stories")}
              field="story"
              decisions={storyDecisions}
              none={t("corrections.noStories")}
            />
            <DecisionSection
              title={t("corrections.edited")}
              field="correction"
              decisions={corrections}
              none={t("corrections.noneEdited")}
            />
          </>
        ) : (
          <OwnerOnly what={t("corrections.ownerOnly.corrections")} />
        )}
      </main>
    </PageFrame>
  );
}
