import { readFileSync } from "node:fs";
import { z } from "zod";

const KINDS = ["sameEvent", "background", "next", "copy", "sameTopic", "nothing"] as const;

const verdict = z.object({
  useful: z.enum(["yes", "weak", "no"]),
  /** Whether the kind shown is right; not in what came judged with the task. */
  kind: z.enum(["right", "borderline", "wrong"]).optional(),
  rightKind: z.enum(KINDS),
  reason: z.string(),
});
const judged = z.object({
  library: z.string(),
  half: z.enum(["seen", "unseen"]),
  from: z.string(),
  to: z.string(),
  kindShown: z.string(),
  verdicts: z.array(verdict).min(1),
});
/** `made`: a pair that nobody was shown, of the samples. */
export type JudgedLink = z.output<typeof judged> & { made?: true };

/** The links of scripts/measure/judged/links.jsonl. */
export const readJudged = (file: string): JudgedLink[] =>
  readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => judged.parse(JSON.parse(line)));

const given = z.object({
  library: z.string(),
  from: z.string(),
  to: z.string(),
  kindShown: z.string().nullable(),
  rightKind: z.string().nullable(),
  useful: z.string().nullable(),
  reason: z.string().nullable(),
});

/** The kinds that rest on a publisher's reference: nothing is learnt from them. */
const REFERENCES = /^(?:cites|citedBy|publisherRelated|translation)$/;

/** The links that came judged with the task, by one judge: all to learn from. */
export const readGiven = (file: string): JudgedLink[] =>
  readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => given.parse(JSON.parse(line)))
    .flatMap(({ library, from, to, kindShown, rightKind, useful, reason }) => {
      if (REFERENCES.test(kindShown ?? "")) return [];
      const read = verdict.safeParse({
        useful,
        rightKind: rightKind === "none" ? "nothing" : rightKind,
        reason: reason ?? "",
      });
      if (!read.success) return [];
      return [
        { library, half: "seen" as const, from, to, kindShown: kindShown ?? "", verdicts: [read.data] },
      ];
    });

const expected = z.record(z.string(), z.array(z.object({ identifier: z.string(), kind: z.string() })));

/**
 * The pairs of sample articles, of which prisma/samples/expected-links.json says which belong together: what small libraries are
 * learnt from. Every pair that it does not list is on the same topic at most; pairs tied by references are left out.
 */
export function readSamplePairs(file: string): JudgedLink[] {
  const table = expected.parse(JSON.parse(readFileSync(file, "utf8")));
  const names = Object.keys(table);
  return names.flatMap((from) =>
    names.flatMap((to) => {
      const kind = table[from]?.find(({ identifier }) => identifier === to)?.kind ?? "sameTopic";
      if (from === to || REFERENCES.test(kind)) return [];
      const rightKind = z.enum(KINDS).parse(kind);
      const useful = rightKind === "sameTopic" ? ("weak" as const) : ("yes" as const);
      return [
        {
          ...{ library: "samples", half: "seen" as const, from, to, kindShown: "", made: true as const },
          verdicts: [{ useful, rightKind, reason: "" }],
        },
      ];
    }),
  );
}
