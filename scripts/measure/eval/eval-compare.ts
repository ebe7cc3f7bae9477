import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import { closeLibrary, library } from "../../../lib/db/client";
import { compareArticles } from "../../../lib/pages/compare/compare-articles";
import { UsageError } from "../../commands/usage-error";
import {
  CLAIM_KINDS,
  type ClaimKind,
  type Claims,
  hashText,
  listClaims,
  numbersOf,
} from "../compare/list-claims";

const JUDGED_CLAIM = z.object({ claim: z.string(), verdicts: z.array(z.string()) });
const JUDGED_PAIR = z.object({
  half: z.enum(["seen", "unseen"]),
  library: z.string(),
  a: z.string(),
  b: z.string(),
  claims: z.record(z.enum(CLAIM_KINDS), z.array(JUDGED_CLAIM)),
  differences: z.array(z.object({ a: z.array(z.string()), b: z.array(z.string()) })),
});
type JudgedPair = z.infer<typeof JUDGED_PAIR>;

/** The verdict that makes a claim of a kind right. */
const RIGHT: Record<ClaimKind, string> = {
  both: "same",
  agree: "true",
  differ: "true",
  onlyA: "absent",
  onlyB: "absent",
  speakersA: "right",
  speakersB: "right",
  things: "true",
};
/** The two sides of a comparison are counted together. */
const COUNTED_AS = { onlyA: "only", onlyB: "only", speakersA: "speakers", speakersB: "speakers" } as const;
type Counted = "both" | "agree" | "differ" | "only" | "speakers" | "things";
const countedAs = (kind: ClaimKind): Counted =>
  kind in COUNTED_AS ? COUNTED_AS[kind as keyof typeof COUNTED_AS] : (kind as Counted);

type Count = { claims: number; judged: number; right: number; unjudged: number; wasRight: number };
const newCount = (): Count => ({ claims: 0, judged: 0, right: 0, unjudged: 0, wasRight: 0 });

const shareOf = (verdicts: readonly string[], right: string): number =>
  verdicts.filter((verdict) => verdict === right).length / Math.max(1, verdicts.length);

function countClaims(judged: JudgedPair, claims: Claims, counts: Map<Counted, Count>): void {
  for (const kind of CLAIM_KINDS) {
    const count = counts.get(countedAs(kind)) ?? newCount();
    counts.set(countedAs(kind), count);
    const known = new Map((judged.claims[kind] ?? []).map(({ claim, verdicts }) => [claim, verdicts]));
    for (const verdicts of known.values()) count.wasRight += shareOf(verdicts, RIGHT[kind]);
    for (const claim of claims[kind]) {
      const verdicts = known.get(hashText(claim));
      count.claims++;
      if (!verdicts) count.unjudged++;
      else {
        count.judged++;
        count.right += shareOf(verdicts, RIGHT[kind]);
      }
    }
  }
}

/** The judges' real differences that are claimed, by their numbers. */
const countFound = ({ differences }: JudgedPair, { differ }: Claims): number =>
  differences.filter((real) =>
    differ.some(([a = "", , b = ""]) =>
      [real.a, real.b].every((numbers, at) =>
        numbersOf(at === 0 ? a : b).some((value) => numbers.includes(value)),
      ),
    ),
  ).length;

const slugOf = async (identifier: string): Promise<string | undefined> =>
  (await library().article.findFirst({ where: { identifier }, select: { slug: true } }))?.slug;

function readPairs(file: string, half: string | undefined): JudgedPair[] {
  if (!existsSync(file)) throw new UsageError(`There is no file ${file}.`);
  if (half && half !== "seen" && half !== "unseen") throw new UsageError("--half is seen or unseen.");
  return readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JUDGED_PAIR.parse(JSON.parse(line)))
    .filter((pair) => !half || pair.half === half);
}

/**
 * `throughline eval compare FILE`: makes the comparisons that people judged again, those of them whose articles are in the
 * library, and counts by kind the claims that a judge found right or wrong, and those that nobody has judged.
 * `kept`: how many of the claims that were right when they were judged are still made.
 */
export async function evalCompare(file: string, json: boolean, half?: string): Promise<void> {
  const counts = new Map<Counted, Count>();
  const differences = { known: 0, found: 0 };
  let pairs = 0;
  for (const judged of readPairs(file, half)) {
    const [a, b] = await Promise.all([slugOf(judged.a), slugOf(judged.b)]);
    const compared = a && b ? await compareArticles([a, b]) : null;
    if (!compared) continue;
    pairs++;
    const claims = listClaims(compared.view);
    countClaims(judged, claims, counts);
    differences.known += judged.differences.length;
    differences.found += countFound(judged, claims);
  }
  await closeLibrary();
  print({ pairs, counts, differences }, json);
}

function print(
  result: { pairs: number; counts: Map<Counted, Count>; differences: { known: number; found: number } },
  json: boolean,
): void {
  const kinds = [...result.counts].map(([kind, { claims, judged, right, unjudged, wasRight }]) => ({
    ...{ kind, claims, judged, right, unjudged },
    precision: judged ? Math.round((right / judged) * 1000) / 1000 : null,
    kept: wasRight ? Math.round((right / wasRight) * 1000) / 1000 : null,
  }));
  if (json) {
    console.log(JSON.stringify({ pairs: result.pairs, kinds, differences: result.differences }));
    return;
  }
  console.log(`${result.pairs} comparisons of this library`);
  console.log("kind      claims  judged  right  of judged  kept  unjudged");
  for (const { kind, claims, judged, right, precision, kept, unjudged } of kinds)
    console.log(
      kind.padEnd(9) +
        [claims, judged, right, precision ?? "–", kept ?? "–", unjudged]
          .map((value, at) => String(value).padStart([7, 8, 7, 11, 6, 10][at] ?? 8))
          .join(""),
    );
  console.log(`real differences found: ${result.differences.found} of ${result.differences.known}`);
}
