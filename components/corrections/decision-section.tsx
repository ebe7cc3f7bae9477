import type { Decision } from "@/lib/pages/corrections/list-corrections";
import { type DecisionField, DecisionList } from "./decision-list";

/** One kind of decisions under its heading, on the page of all corrections. @param none what to say where there are none */
export function DecisionSection({
  title,
  field,
  decisions,
  none,
}: {
  title: string;
  field: DecisionField;
  decisions: Decision[];
  none: string;
}) {
  return (
    <>
      <h2 className="tight pt-8 pb-2 font-serif text-row font-semibold">{title}</h2>
      {decisions.length > 0 ? (
        <DecisionList decisions={decisions} field={field} named />
      ) : (
        <p className="text-quiet">{none}</p>
      )}
    </>
  );
}
