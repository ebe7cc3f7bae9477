import { type Transaction, writeLibrary } from "../../db/client";
import { endApart, keepApart, pinMembers } from "../../db/stories/story-decisions";
import { addMembers, listMembers, moveStory, removeMembers } from "../../db/stories/story-threads";
import { t } from "../../messages/t";
import { beginStory, refreshStory, standAlone } from "../stories/refresh-story";
import {
  articlesBefore,
  type DecisionBefore,
  findBySlug,
  LEAST_ARTICLES,
  parseBefore,
  readBefore,
  restoreBefore,
  restoreName,
} from "./story-before";

/** The owner's decision about a story, as its form asks for it. */
export type StoryDecision =
  | { kind: "named"; name: string }
  | { kind: "merged"; other: number }
  | { kind: "parted"; articles: readonly number[]; into: "story" | "nothing" };

/** The decision that now stands and the slug of the story, or a message to the owner about why there is none. */
export type StoryDecided = { id: number; slug: string } | { refused: string };

/** The longest name, in characters. */
export const MOST_NAME = 120;
/** Records a decision of the owner about a story. It stands at later imports and relinking until it is undone. */
export const decideStory = (storyId: number, decision: StoryDecision): Promise<StoryDecided> =>
  writeLibrary(async (tx) => {
    if (decision.kind === "named") return nameStory(tx, storyId, decision.name);
    if (decision.kind === "merged") return mergeInto(tx, storyId, decision.other);
    return partStory(tx, storyId, decision.articles, decision.into);
  });

const readStory = (tx: Transaction, id: number) => tx.story.findUnique({ where: { id } });

async function record(
  tx: Transaction,
  { slug, title }: { slug: string; title: string },
  decision: { kind: StoryDecision["kind"]; value: string; content: unknown },
): Promise<StoryDecided> {
  const { kind, value, content } = decision;
  const { id } = await tx.storyDecision.create({
    data: { kind, slug, title, value, content: JSON.stringify(content) },
    select: { id: true },
  });
  return { id, slug };
}

/** @param name empty: the title is made from its articles again */
async function nameStory(tx: Transaction, storyId: number, name: string): Promise<StoryDecided> {
  const story = await readStory(tx, storyId);
  if (!story) return { refused: t("corrections.story.gone") };
  const wanted = name.replace(/\s+/gu, " ").trim();
  if (/\p{Cc}/u.test(wanted)) return { refused: t("corrections.story.nameControl") };
  if (wanted && !/[\p{L}\p{N}]/u.test(wanted)) return { refused: t("corrections.story.nameEmpty") };
  if (wanted.length > MOST_NAME) return { refused: t("corrections.story.nameLong", { most: MOST_NAME }) };
  if (wanted === (story.name ?? "")) return { refused: t("corrections.story.nameSame") };
  const decided = await record(tx, story, { kind: "named", value: wanted, content: {} });
  await restoreName(tx, storyId);
  return decided;
}

async function mergeInto(tx: Transaction, storyId: number, otherId: number): Promise<StoryDecided> {
  if (storyId === otherId) return { refused: t("corrections.story.same") };
  const [story, other] = [await readStory(tx, storyId), await readStory(tx, otherId)];
  if (!story || !other) return { refused: t("corrections.story.gone") };
  const content: DecisionBefore = {
    before: [await readBefore(tx, storyId), await readBefore(tx, otherId)],
    begun: null,
  };
  const articles = articlesBefore(content);
  await endApart(tx, storyId, articles);
  await moveStory(tx, otherId, storyId);
  await pinMembers(tx, articles, true);
  await refreshStory(tx, storyId);
  return record(tx, story, { kind: "merged", value: other.title, content });
}

async function partStory(
  tx: Transaction,
  storyId: number,
  chosen: readonly number[],
  into: "story" | "nothing",
): Promise<StoryDecided> {
  const story = await readStory(tx, storyId);
  if (!story) return { refused: t("corrections.story.gone") };
  const members = await listMembers(tx, storyId);
  const [taken, rest] = [
    members.filter(({ id }) => chosen.includes(id)),
    members.filter(({ id }) => !chosen.includes(id)),
  ];
  const [first] = taken;
  if (!first) return { refused: t("corrections.story.noneChosen") };
  if (rest.length < LEAST_ARTICLES) return { refused: t("corrections.story.tooFewLeft") };
  if (into === "story" && taken.length < LEAST_ARTICLES)
    return { refused: t("corrections.story.tooFewTaken") };
  const ids = taken.map(({ id }) => id);
  const before = await readBefore(tx, storyId);
  await removeMembers(tx, ids);
  await keepApart(tx, storyId, ids);
  // what would be no story by itself is one because the owner left it so
  if (!(await standAlone(tx, rest)))
    await pinMembers(
      tx,
      rest.map(({ id }) => id),
      true,
    );
  const begun = into === "story" ? await beginStory(tx, first.headline) : null;
  if (begun !== null) {
    await addMembers(tx, begun, ids);
    await pinMembers(tx, ids, true);
    await refreshStory(tx, begun);
  }
  await refreshStory(tx, storyId);
  const own = begun === null ? null : await readStory(tx, begun);
  const content: DecisionBefore = { before: [before], begun: own?.slug ?? null };
  return record(tx, story, {
    kind: "parted",
    value: taken.map(({ headline }) => headline).join("\n"),
    content,
  });
}

/** The standing decisions of the owner that have moved articles, the last first, each with the articles of its stories. */
export async function listMoves(tx: Transaction): Promise<{ id: number; articles: number[] }[]> {
  const rows = await tx.storyDecision.findMany({
    where: { kind: { not: "named" }, undoneAt: null },
    orderBy: { id: "desc" },
    select: { id: true, content: true },
  });
  return rows.flatMap(({ id, content }) => {
    const before = parseBefore(content);
    return before ? { id, articles: articlesBefore(before) } : [];
  });
}

/** The standing decisions that cannot be undone before a later one is, which has moved the same articles. */
export function listCovered(moves: readonly { id: number; articles: readonly number[] }[]): Set<number> {
  const moved = new Set<number>();
  const covered = new Set<number>();
  for (const { id, articles } of moves) {
    if (articles.some((article) => moved.has(article))) covered.add(id);
    for (const article of articles) moved.add(article);
  }
  return covered;
}

/**
 * Undoes a decision about a story. Articles that have gone meanwhile stay away.
 * @returns false if nothing was undone: it had been before, its articles have gone, or a later decision about the
 * same articles stands
 */
export const undoStoryDecision = (decisionId: number): Promise<boolean> =>
  writeLibrary(async (tx) => {
    const decision = await tx.storyDecision.findUnique({ where: { id: decisionId } });
    if (!decision || decision.undoneAt) return false;
    const end = () => tx.storyDecision.update({ where: { id: decisionId }, data: { undoneAt: new Date() } });
    if (decision.kind === "named") {
      const story = await findBySlug(tx, decision.slug);
      await end();
      if (story) await restoreName(tx, story.id);
      return true;
    }
    const before = parseBefore(decision.content);
    if (!before || listCovered(await listMoves(tx)).has(decisionId)) return false;
    if (!(await restoreBefore(tx, before))) return false;
    await end();
    return true;
  });
