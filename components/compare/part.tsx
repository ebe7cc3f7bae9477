import type { ReactNode } from "react";
import { t } from "@/lib/messages/t";
import type { PartId } from "@/lib/pages/compare/comparison-view";

/** A section of a comparison. @param note how sure it is, and what its marks mean */
export function Part({ id, note, children }: { id: PartId; note: ReactNode; children: ReactNode }) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="compare-part">
      <h2 id={`${id}-title`} className="font-serif text-row font-semibold">
        {t(`compare.part.${id}`)}
      </h2>
      <p className="compare-note">{note}</p>
      {children}
    </section>
  );
}
