import type { ReactNode } from "react";
import type { PartId } from "@/lib/pages/compare/comparison-view";

export const PART_TITLES: Record<PartId, string> = {
  words: "Words for the same things",
  both: "What both say",
  only: "What only one says",
  figures: "Figures and dates",
  quoted: "Who is quoted",
  vocabulary: "Words each uses more",
};

/** A section of a comparison. @param note how sure it is, and what its marks mean */
export function Part({ id, note, children }: { id: PartId; note: ReactNode; children: ReactNode }) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="compare-part">
      <h2 id={`${id}-title`} className="font-serif text-row font-semibold">
        {PART_TITLES[id]}
      </h2>
      <p className="compare-note">{note}</p>
      {children}
    </section>
  );
}
