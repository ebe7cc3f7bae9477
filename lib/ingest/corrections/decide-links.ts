import { type Transaction, writeLibrary } from "../../db/client";
import { findIdentified } from "../../db/links/link-decisions";
import { type LinkDecision, listDecisions } from "../links/owner-decisions";
import { applyDecision } from "./apply-link-decision";

/** The number of the decision that stands now, or why there is none, in words for the owner. */
export type LinkDecided = { id: number } | { refused: string };

/**
 * Decides on the link of two articles, as seen from the first. It stands over what the engine finds, at every later import
 * too, until it is undone.
 */
export const decideLink = (fromId: number, toId: number, asked: LinkDecision): Promise<LinkDecided> =>
  writeLibrary(async (tx) => {
    if (fromId === toId) return { refused: "That is this article itself." };
    const link = await tx.link.findUnique({
      where: { fromId_toId: { fromId, toId } },
      select: { kind: true },
    });
    const standing = (await listDecisions(tx, fromId)).get(toId);
    const decision = over(asked, standing);
    const refused = refuse(asked, standing, link);
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
    await applyDecision(tx, fromId, toId);
    return { id };
  });

/** Another kind for what was linked by hand: it stays linked by hand. */
const over = (asked: LinkDecision, standing: LinkDecision | undefined): LinkDecision =>
  asked.verdict === "kind" && standing?.verdict === "linked" ? { ...asked, verdict: "linked" } : asked;

function refuse(
  asked: LinkDecision,
  standing: LinkDecision | undefined,
  link: { kind: string } | null,
): string | null {
  if (asked.verdict === "linked") return link && "The two are linked already. Their kind can be changed.";
  if (asked.verdict === "unrelated")
    return standing?.verdict === "unrelated" ? "They are kept apart already." : null;
  if (!link) return "The two are not linked any more.";
  return link.kind === asked.kind ? "The link is of that kind already." : null;
}

/**
 * Takes back a decision on a link: an earlier one on the same two stands again, else what the engine finds.
 * @returns whether there was anything to undo: not where it is undone already, or a later one stands over it
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

/** Where one of the two is not held, there is no link to change. */
async function applyTo(tx: Transaction, a: string, b: string): Promise<void> {
  const [from, to] = [await findIdentified(tx, a), await findIdentified(tx, b)];
  if (from !== null && to !== null && from !== to) await applyDecision(tx, from, to);
}
