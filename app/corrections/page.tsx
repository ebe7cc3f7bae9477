import type { Metadata } from "next";
import { DecidedList } from "@/components/corrections/decision-list";
import { PageFrame } from "@/components/frame/page-frame";
import { OwnerOnly } from "@/components/ui/owner-only";
import { listCorrections, listDecisions } from "@/lib/pages/corrections/list-corrections";
import { listLinkDecisions } from "@/lib/pages/corrections/list-link-decisions";
import { getFrame } from "../../lib/pages/frame/get-frame";

export const metadata: Metadata = { title: "Corrections", robots: { index: false } };

const MOST = 200;

export default async function CorrectionsPage() {
  const frame = await getFrame();
  const [corrections, decisions, links] = frame.owner
    ? await Promise.all([listCorrections(null, MOST), listDecisions(MOST), listLinkDecisions(null, MOST)])
    : [[], [], []];
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
            <h2 className="tight pt-8 pb-2 font-serif text-row font-semibold">Deleted, merged, split</h2>
            {decisions.length > 0 ? (
              <DecidedList decided={decisions} field="decision" articles />
            ) : (
              <p className="text-quiet">None yet.</p>
            )}
            <h2 className="tight pt-8 pb-2 font-serif text-row font-semibold">Links</h2>
            {links.length > 0 ? (
              <DecidedList decided={links} field="link" articles />
            ) : (
              <p className="text-quiet">
                None yet. Open the reason of a related link to say that it is none, or another.
              </p>
            )}
            <h2 className="tight pt-8 pb-2 font-serif text-row font-semibold">Mended</h2>
            {corrections.length > 0 ? (
              <DecidedList decided={corrections} field="correction" articles />
            ) : (
              <p className="text-quiet">None yet. “Correct this article” stands under every article.</p>
            )}
          </>
        ) : (
          <OwnerOnly what="see and make corrections" />
        )}
      </main>
    </PageFrame>
  );
}
