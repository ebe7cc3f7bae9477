import { type Transaction, writeLibrary } from "../../db/client";
import { findIdentified } from "../../db/links/link-decisions";
import { t } from "../../messages/t";
import { type LinkDecision, listDecisions } from "../links/owner-decisions";
import { applyLinkDecision } from "./apply-link-decision";

/** The id of the decision that now stands, or a message to the owner about why there is none. */
export type LinkDecided = { id: number } | { refused: string };

/**
 * Records the owner's decision on the link between two articles, as seen from the first. It overrides the engine, at
 * later imports too, until it is undone.
 */
export const decideLink = (fromId: number, toId: number, requested: LinkDecision): Promise<LinkDecided> =>
  writeLibrary(async (tx) => {
    if (fromId === toId) return { refused: t("corrections.sameArticle") };
    const link = await tx.link.findUnique({
      where: { fromId_toId: { fromId, toId } },
      select: { kind: true },
    });
    const standing = (await listDecisions(tx, fromId)).get(toId);
    const decision = over(requested, standing);
    const refused = refuse(requested, standing, link);
    if (refused) return { refused };
    const keys = { identifier: true, headline: true } as const;
    const from = await tx.article.findUniqueOrThrow({ where: { id: fromId }, select: keys });
    const to = await tx.article.findUniqueOrThrow({ where: { id: toId }, select: keys });
    const { id } = await tx.linkDecision.create({
      data: {
        ...{ fromIdentifier: from.identifier, fromHeadline: from.headline },
        ...{ toIdentifier: to.identifier, toHeadline: to.headline },
        verdict: decision.verdict,
        kind: decision.verdict === "unrelated" ? null : decision.kind,
      },
      select: { id: true },
    });
    await applyLinkDecision(tx, fromId, toId);
    return { id };
  });

/** A link made by hand stays one when its kind is changed. */
const over = (requested: LinkDecision, standing: LinkDecision | undefined): LinkDecision =>
  requested.verdict === "kind" && standing?.verdict === "linked"
    ? { ...requested, verdict: "linked" }
    : requested;

function refuse(
  requested: LinkDecision,
  standing: LinkDecision | undefined,
  link: { kind: string } | null,
): string | null {
  if (requested.verdict === "linked") return link && t("corrections.link.linkedAlready");
  if (requested.verdict === "unrelated")
    return standing?.verdict === "unrelated" ? t("corrections.link.apartAlready") : null;
  if (!link) return t("corrections.link.notLinked");
  return link.kind === requested.kind ? t("corrections.link.sameKind") : null;
}

/**
 * Undoes a decision on a link: an earlier one on the same two articles applies again, or else what the engine finds.
 * @returns false if there was nothing to undo: it has already been undone, or a later one overrides it
 */
export const undoLinkDecision = (decisionId: number): Promise<boolean> =>
  writeLibrary(async (tx) => {
    const decision = await tx.linkDecision.findUnique({ where: { id: decisionId } });
    if (!decision || decision.undoneAt) return false;
    const { fromIdentifier: a, toIdentifier: b } = decision;
    const later = await tx.linkDecision.findFirst({
      where: { ...ofPair(a, b), undoneAt: null, id: { gt: decisionId } },
    });
    if (later) return false;
    await tx.linkDecision.update({ where: { id: decisionId }, data: { undoneAt: new Date() } });
    await applyTo(tx, a, b);
    return true;
  });

const ofPair = (a: string, b: string) => ({
  OR: [
    { fromIdentifier: a, toIdentifier: b },
    { fromIdentifier: b, toIdentifier: a },
  ],
});

/** If one of the two is not in the library, there is no link to change. */
async function applyTo(tx: Transaction, a: string, b: string): Promise<void> {
  const [from, to] = [await findIdentified(tx, a), await findIdentified(tx, b)];
  if (from !== null && to !== null && from !== to) await applyLinkDecision(tx, from, to);
}
