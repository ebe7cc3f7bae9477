import { outletKey } from "../../articles/outlet-key";
import { hostOf } from "../../articles/url-key";
import type { Transaction } from "../../db/client";
import { freeSlug } from "../../db/free-slug";
import { because, type Reason } from "../../messages/reason";
import type { LibraryRecord, RecordOf } from "../../read/exported/exported-line";
import { linkKindOf } from "../../related/kinds/link-kinds";
import { applyLinkDecision } from "../corrections/apply-link-decision";
import { deleteWithin, mergeWithin } from "../corrections/decide-copies";
import { count, findNamed, identifierHere, joinOthers, type TakeOver } from "./take-over";
import { takeOverHighlight } from "./take-over-highlight";
import { takeOverStory, takeOverStoryDecision } from "./take-over-story";

/** Takes over a record of an exported library. @returns why it was left out; null if it was taken over or says nothing new */
export async function takeOverRecord(
  tx: Transaction,
  takeOver: TakeOver,
  record: LibraryRecord,
): Promise<Reason | null> {
  await joinOthers(tx, takeOver);
  switch (record.throughline) {
    case "library":
      takeOver.whole = record.whole;
      return null;
    case "outlet":
      return takeOverOutlet(tx, record);
    case "revision":
      return takeOverRevision(tx, takeOver, record);
    case "deleted":
      return takeOverDeletion(tx, takeOver, record);
    case "merged":
      return takeOverMerge(tx, takeOver, record);
    case "split":
      return takeOverSplit(tx, takeOver, record);
    case "link":
      return takeOverLink(tx, takeOver, record);
    case "story decision":
      return takeOverStoryDecision(tx, takeOver, record);
    case "story":
      return takeOverStory(tx, takeOver, record);
    case "highlight":
      return takeOverHighlight(tx, takeOver, record);
    case "filter":
      // Filters are saved when the import ends: what they name has come in then.
      return null;
  }
}

/** Adds an outlet that the library does not have by any of its names; one that it has stays as it is. */
async function takeOverOutlet(tx: Transaction, record: RecordOf<"outlet">): Promise<null> {
  const names = new Map([record.name, ...record.names].map((name) => [outletKey(name), name]));
  const known = await tx.outletName.findMany({ where: { key: { in: [...names.keys()] } } });
  if (known.length > 0) return null;
  const { name, homepage = null, country = null, language = null, ownership = null } = record;
  const slug = await freeSlug(record.slug, (taken) =>
    tx.outlet.findUnique({ where: { slug: taken }, select: { id: true } }),
  );
  await tx.outlet.create({
    data: {
      ...{ slug, name, homepage, country, language, ownership },
      host: homepage ? hostOf(new URL(homepage)) : null,
      sample: record.sample ?? false,
      names: { create: [...names].map(([key, spelling]) => ({ key, name: spelling })) },
    },
    select: { id: true },
  });
  return null;
}

async function takeOverRevision(
  tx: Transaction,
  takeOver: TakeOver,
  { of, contentHash, replacedAt, article }: RecordOf<"revision">,
): Promise<null> {
  const named = await findNamed(tx, of, takeOver);
  if (!named?.held || !named.own) return null;
  const same = { articleId: named.id, contentHash, replacedAt: new Date(replacedAt) };
  if (await tx.revision.findFirst({ where: same, select: { id: true } })) return null;
  await tx.revision.create({
    data: { ...same, content: JSON.stringify(article) },
    select: { id: true },
  });
  count(takeOver, "revision");
  return null;
}

async function takeOverDeletion(
  tx: Transaction,
  takeOver: TakeOver,
  { article, madeAt }: RecordOf<"deleted">,
): Promise<Reason | null> {
  const named = await findNamed(tx, article, takeOver);
  if (!named?.held) return null;
  if (!named.own) return because("taken.keptDeleted", { article });
  await deleteWithin(tx, named.id, new Date(madeAt));
  count(takeOver, "deletion");
  return null;
}

async function takeOverMerge(
  tx: Transaction,
  takeOver: TakeOver,
  { article, into, madeAt }: RecordOf<"merged">,
): Promise<Reason | null> {
  const [copy, kept] = [await findNamed(tx, article, takeOver), await findNamed(tx, into, takeOver)];
  if (!copy?.held) return null;
  if (!copy.own) return because("taken.keptMerged", { article });
  if (!kept?.held) return because("taken.staysSeparate", { article, into });
  await mergeWithin(tx, kept.id, copy.id, new Date(madeAt));
  count(takeOver, "merge");
  return null;
}

async function takeOverSplit(
  tx: Transaction,
  takeOver: TakeOver,
  { article, from, revision, madeAt }: RecordOf<"split">,
): Promise<Reason | null> {
  const [made, origin] = [await findNamed(tx, article, takeOver), await findNamed(tx, from, takeOver)];
  if (!made?.held || !made.own || !origin) return null;
  const { contentHash, replacedAt } = revision;
  const where = { kind: "split", contentHash, articleId: made.id };
  if (await tx.copyDecision.findFirst({ where, select: { id: true } })) return null;
  const content = JSON.stringify(revision.article);
  const keys = { urlKey: true, headline: true } as const;
  const { urlKey } = (await tx.article.findUnique({ where: { id: origin.id }, select: keys })) ?? {
    urlKey: null,
  };
  const { headline } = await tx.article.findUniqueOrThrow({ where: { id: made.id }, select: keys });
  await tx.copyDecision.create({
    data: {
      ...{ ...where, identifier: identifierHere(takeOver, from), urlKey, headline, madeAt: new Date(madeAt) },
      content: JSON.stringify({
        kind: "split",
        fromId: origin.id,
        revision: { contentHash, content, replacedAt },
      }),
    },
    select: { id: true },
  });
  count(takeOver, "split");
  return null;
}

/** A decision on two articles of which one at least came in by this import, unless they have one here. */
async function takeOverLink(
  tx: Transaction,
  takeOver: TakeOver,
  record: RecordOf<"link">,
): Promise<Reason | null> {
  const { from: exportedFrom, to: exportedTo, verdict, headlines } = record;
  const kind = verdict === "unrelated" ? null : linkKindOf(record.kind ?? "");
  if (verdict !== "unrelated" && kind === null)
    return because("taken.unknownKind", { kind: String(record.kind) });
  const [from, to] = [await findNamed(tx, exportedFrom, takeOver), await findNamed(tx, exportedTo, takeOver)];
  const fromIdentifier = identifierHere(takeOver, exportedFrom);
  const toIdentifier = identifierHere(takeOver, exportedTo);
  const madeAt = new Date(record.madeAt);
  const same = { fromIdentifier, toIdentifier, verdict, kind, madeAt };
  if (await tx.linkDecision.findFirst({ where: same, select: { id: true } })) return null;
  if (!from?.own && !to?.own)
    return because("taken.noneOfLink", { first: headlines[0], second: headlines[1] });
  await tx.linkDecision.create({
    data: { ...same, fromHeadline: headlines[0], toHeadline: headlines[1] },
    select: { id: true },
  });
  if (from?.held && to?.held && from.id !== to.id) await applyLinkDecision(tx, from.id, to.id);
  count(takeOver, "link");
  return null;
}
