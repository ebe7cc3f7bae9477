import { library } from "../../../lib/db/client";
import { listRelated, type RelatedLink } from "../../../lib/pages/article/list-related";
import { LINK_KIND, type LinkKind } from "../../../lib/related/kinds/link-kinds";
import { UsageError } from "../../commands/usage-error";
import { type JudgedLink, readJudged } from "../train/kinds/judged-links";

/** What a shown kind may truly be. */
const RIGHT: Partial<Record<LinkKind, readonly string[]>> = {
  sameEvent: ["sameEvent"],
  background: ["background"],
  next: ["next"],
  copy: ["copy"],
  sameStory: ["sameEvent", "background", "next", "copy"],
};

type Tally = { links: number; right: number; yes: number; no: number };

/**
 * `throughline eval links JUDGED [--half unseen]`: how links that were judged by reading (scripts/measure/judged) are shown now: of
 * each kind how many, the share whose right kind it is, and the shares that are useful and of no use. Each verdict counts, as a part
 * of its link. Links that claim no more than the topic are folded, and apart.
 */
export async function evalLinks(file: string, json: boolean, half?: string): Promise<void> {
  if (half !== undefined && half !== "unseen" && half !== "seen")
    throw new UsageError(`--half is "unseen" or "seen", not "${half}".`);
  const judged = readJudged(file).filter((link) => half === undefined || link.half === half);
  const ids = await findIds(judged);
  const known = judged.filter(({ from, to }) => ids.has(from) && ids.has(to));
  const tallies = new Map<string, Tally>();
  for (const link of known) {
    const shown = await shownAs(link, ids);
    if (shown !== null) count(tallies, link, shown);
  }
  print(tallies, judged.length - known.length, json);
}

async function findIds(judged: readonly JudgedLink[]): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  const names = [...new Set(judged.flatMap(({ from, to }) => [from, to]))];
  for (let at = 0; at < names.length; at += 500)
    for (const { id, identifier } of await library().article.findMany({
      where: { identifier: { in: names.slice(at, at + 500) } },
      select: { id: true, identifier: true },
    }))
      found.set(identifier, id);
  return found;
}

/** The kind that a link is shown as; null for kinds that rest on a publisher's reference, which are not judged here. */
async function shownAs({ from, to }: JudgedLink, ids: ReadonlyMap<string, number>): Promise<string | null> {
  const other = ids.get(to);
  const holds = ({ article, carriedBy }: RelatedLink): boolean =>
    [article, ...carriedBy].some(({ id }) => id === other);
  const link = (await listRelated(ids.get(from) ?? 0)).find(holds);
  if (!link) return "not shown";
  if (LINK_KIND[link.kind].filler) return "folded";
  return LINK_KIND[link.kind].reference ? null : link.kind;
}

function count(tallies: Map<string, Tally>, link: JudgedLink, shown: string): void {
  const tally = tallies.get(shown) ?? { links: 0, right: 0, yes: 0, no: 0 };
  tallies.set(shown, tally);
  tally.links += 1;
  const right = RIGHT[shown as LinkKind] ?? ["sameTopic", "nothing"];
  for (const { rightKind, useful } of link.verdicts) {
    const part = 1 / link.verdicts.length;
    if (right.includes(rightKind)) tally.right += part;
    if (useful === "yes") tally.yes += part;
    if (useful === "no") tally.no += part;
  }
}

function print(tallies: ReadonlyMap<string, Tally>, missing: number, json: boolean): void {
  if (missing > 0)
    console.error(`${missing} of the links are between articles that the library does not have.`);
  const all = { links: 0, right: 0, yes: 0, no: 0 };
  for (const [shown, tally] of tallies)
    if (shown !== "not shown" && shown !== "folded")
      for (const key of ["links", "right", "yes", "no"] as const) all[key] += tally[key];
  const share = (part: number, of: number) => Math.round((1000 * part) / Math.max(1, of)) / 1000;
  const rows = [...tallies, ["all shown", all] as const].map(([shown, tally]) => ({
    ...{ shown, links: tally.links, right: share(tally.right, tally.links) },
    ...{ useful: share(tally.yes, tally.links), noUse: share(tally.no, tally.links) },
  }));
  if (json) console.log(JSON.stringify(rows));
  else
    for (const { shown, links, right, useful, noUse } of rows)
      console.log(`${shown.padEnd(10)} ${links} links, right ${right}, useful ${useful}, of no use ${noUse}`);
}
