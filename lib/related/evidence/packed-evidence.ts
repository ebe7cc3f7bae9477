import { isListOfLists, parseStored } from "../../articles/stored-json";
import { FIELDS, TERM_KINDS } from "../../text/spans";
import type { Evidence } from "./shared-thing";

/**
 * One shared thing: term, kind, then field, start and text in each article. The second text is 0 if it equals the
 * first. At the end the fullest form of a name, where neither text is it.
 */
type Packed = [number, number, number, number, string, number, number, string | 0, string?];

/** Evidence as compact JSON for the store: an article has some thirty links, each with up to eight shared things. */
export const packEvidence = (evidence: readonly Evidence[]): string =>
  JSON.stringify(
    evidence.map(({ term, kind, texts: [here, there], places: [a, b], name }): Packed => {
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
        ...(name ? [name] : []),
      ] as Packed;
    }),
  );

const isPacked = (value: unknown): value is Packed[] => isListOfLists(value);

/** Evidence from the store, in the order in which packEvidence wrote it. @param link names the link in an error */
export function parseEvidence(packed: string, link: string): Evidence[] {
  const rows = parseStored(packed, "Link.evidence", link, isPacked);
  return rows.map(([term, kind, fieldHere, startHere, here, fieldThere, startThere, written, name]) => {
    const there = written === 0 ? here : written;
    return {
      term,
      kind: TERM_KINDS[kind] ?? "word",
      texts: [here, there],
      places: [
        { field: FIELDS[fieldHere] ?? "text", start: startHere, end: startHere + here.length },
        { field: FIELDS[fieldThere] ?? "text", start: startThere, end: startThere + there.length },
      ],
      ...(name ? { name } : {}),
    };
  });
}
