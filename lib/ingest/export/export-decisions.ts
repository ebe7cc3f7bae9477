import { library } from "../../db/client";
import type { PrintedRecord } from "../../read/exported/exported-line";
import { type DecisionContent, parseDecision } from "../corrections/decision-content";
import { parseBefore, type StoryBefore } from "../corrections/story-before";
import { type Asker, printRemoved, printRevision } from "./export-article";

/** Whether an export has the article with an identifier. */
type Has = (identifier: string) => boolean;

type CopyDecision = {
  kind: string;
  identifier: string;
  articleId: number | null;
  madeAt: Date;
  content: DecisionContent;
};

/** The owner's standing decisions on copies, in the order in which they were made. */
async function listCopyDecisions(): Promise<CopyDecision[]> {
  const rows = await library().copyDecision.findMany({ where: { undoneAt: null }, orderBy: { id: "asc" } });
  return rows.map((row) => ({ ...row, content: parseDecision(row) }));
}

/** The identifiers of articles by their numbers, those of removed ones included. */
export class Identifiers {
  readonly #removed = new Map<number, string>();
  readonly decisions: readonly CopyDecision[];

  private constructor(decisions: readonly CopyDecision[]) {
    this.decisions = decisions;
    for (const { content, identifier } of decisions)
      if (content.kind !== "split") this.#removed.set(content.article.id, identifier);
  }

  static async read(): Promise<Identifiers> {
    return new Identifiers(await listCopyDecisions());
  }

  async of(ids: readonly number[]): Promise<Map<number, string>> {
    const rows = await library().article.findMany({
      where: { id: { in: [...ids] } },
      select: { id: true, identifier: true },
    });
    const held = new Map(rows.map(({ id, identifier }) => [id, identifier]));
    return new Map(
      ids.flatMap((id): [number, string][] => {
        const identifier = held.get(id) ?? this.#removed.get(id);
        return identifier === undefined ? [] : [[id, identifier]];
      }),
    );
  }
}

/**
 * The articles that the owner removed, then what became of them and which earlier versions became articles of their own.
 * @param has of articles in the library; merged copies of those are added
 * @param whole deleted articles are in the export of a whole library only: no filter finds them
 */
export async function printCopyDecisions(
  identifiers: Identifiers,
  asker: Asker,
  { has, whole }: { has: Has; whole: boolean },
): Promise<{ lines: string[]; records: PrintedRecord[]; copies: Set<string> }> {
  const copies = new Set<string>();
  const lines: string[][] = [];
  const records: PrintedRecord[] = [];
  // the last first: what a copy was merged into may have been merged itself, later
  for (const decision of [...identifiers.decisions].reverse()) {
    const { content, articleId, identifier } = decision;
    const madeAt = decision.madeAt.toISOString();
    const known = await identifiers.of([articleId ?? 0, content.kind === "split" ? content.fromId : 0]);
    const target = known.get(articleId ?? 0);
    if (content.kind === "split") {
      const from = known.get(content.fromId);
      if (!target || !from || !(whole || (has(target) && has(from)))) continue;
      records.push({
        ...{ throughline: "split", article: target, from, madeAt },
        revision: printRevision(content.revision),
      });
      continue;
    }
    if (decision.kind === "merged" && target && (whole || has(target) || copies.has(target)))
      records.push({ throughline: "merged", article: identifier, into: target, madeAt });
    else if (decision.kind === "deleted" && whole)
      records.push({ throughline: "deleted", article: identifier, madeAt });
    else continue;
    copies.add(identifier);
    lines.push(printRemoved(content.article, asker).lines);
  }
  return { lines: lines.reverse().flat(), records: records.reverse(), copies };
}

/** The owner's standing decisions on links between articles of the export. */
export async function listLinkRecords(has: Has): Promise<PrintedRecord[]> {
  const rows = await library().linkDecision.findMany({ where: { undoneAt: null }, orderBy: { id: "asc" } });
  return rows
    .filter(({ fromIdentifier, toIdentifier }) => has(fromIdentifier) && has(toIdentifier))
    .map((row) => ({
      throughline: "link",
      from: row.fromIdentifier,
      to: row.toIdentifier,
      // Only written by decideLink.
      verdict: row.verdict as "unrelated" | "kind" | "linked",
      ...(row.kind ? { kind: row.kind } : {}),
      headlines: [row.fromHeadline, row.toHeadline],
      madeAt: row.madeAt.toISOString(),
    }));
}

/** The owner's standing decisions about stories that have articles of the export. */
export async function listStoryDecisionRecords(
  identifiers: Identifiers,
  has: Has,
  slugs: ReadonlySet<string>,
): Promise<PrintedRecord[]> {
  const rows = await library().storyDecision.findMany({ where: { undoneAt: null }, orderBy: { id: "asc" } });
  const records: PrintedRecord[] = [];
  for (const { kind, slug, title, value, content, madeAt } of rows) {
    const parsed = kind === "named" ? null : parseBefore(content);
    const before = await Promise.all((parsed?.before ?? []).map((one) => printBefore(identifiers, has, one)));
    const isThere = kind === "named" ? slugs.has(slug) : before.some(({ members }) => members.length > 0);
    if (!isThere) continue;
    records.push({
      throughline: "story decision",
      // Only written by decideStory.
      kind: kind as "named" | "merged" | "parted",
      ...{ slug, title, value, madeAt: madeAt.toISOString() },
      ...(before.length > 0 ? { before } : {}),
      ...(parsed?.begun ? { begun: parsed.begun } : {}),
    });
  }
  return records;
}

async function printBefore(
  identifiers: Identifiers,
  has: Has,
  { slug, aliases, members, aparts }: StoryBefore,
) {
  const known = await identifiers.of([...members.map(({ id }) => id), ...aparts]);
  const inExport = (id: number): string[] => [known.get(id) ?? ""].filter((one) => one && has(one));
  return {
    slug,
    aliases: [...aliases].sort(),
    members: members.flatMap(({ id, pinned }) =>
      inExport(id).map((article) => ({ article, ...(pinned ? { pinned } : {}) })),
    ),
    apart: aparts.flatMap(inExport).sort(),
  };
}
