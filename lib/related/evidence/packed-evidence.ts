import { FIELDS, TERM_KINDS } from "../../text/spans";
import type { Evidence } from "./pick-evidence";

/** One shared thing: term, kind, then field, start and text in each article; the second text is 0 where it is the first. */
type Packed = [number, number, number, number, string, number, number, string | 0];

/** Evidence as short JSON for the store: a library has some thirty links an article, each with up to eight such things. */
export const packEvidence = (evidence: readonly Evidence[]): string =>
  JSON.stringify(
    evidence.map(({ term, kind, texts: [here, there], places: [a, b] }): Packed => {
      const fields = [FIELDS.indexOf(a.field), FIELDS.indexOf(b.field)] as const;
      return [
        term,
        TERM_KINDS.indexOf(kind),
        fields[0],
        a.start,
        here,
        fields[1],
        b.start,
        there === here ? 0 : there,
      ];
    }),
  );

/** Evidence from the store, in the order in which it was packed. @param packed what packEvidence wrote */
export function unpackEvidence(packed: string): Evidence[] {
  const rows = JSON.parse(packed) as Packed[];
  return rows.map(([term, kind, fieldHere, startHere, here, fieldThere, startThere, written]) => {
    const there = written === 0 ? here : written;
    return {
      term,
      kind: TERM_KINDS[kind] ?? "word",
      texts: [here, there],
      places: [
        { field: FIELDS[fieldHere] ?? "text", start: startHere, end: startHere + here.length },
        { field: FIELDS[fieldThere] ?? "text", start: startThere, end: startThere + there.length },
      ],
    };
  });
}
