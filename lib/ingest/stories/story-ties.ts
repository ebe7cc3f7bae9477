import type { Transaction } from "../../db/client";
import { listStoriesApart } from "../../db/stories/story-decisions";
import {
  listStoriesOf,
  listStoryProfiles,
  listThreads,
  listTieRows,
  listTranslated,
  type ThreadRow,
} from "../../db/stories/story-threads";
import { kindsThatTie, LINK_KIND } from "../../related/kinds/link-kinds";
import type { CandidateStory, Tie } from "../../stories/decide-story";
import { type Core, coverage, parseCore } from "../../stories/shared-terms";
import { tieStrength } from "../../stories/tie-strength";
import { distinctiveTerms, groupPieces } from "./refresh-story";

/** The kinds of link that can hold a story together. */
const STORY_KINDS = kindsThatTie("piece", "event", "citation", "sequence");

/** An article with its ties, its story, and the stories it is tied to, with its share of their cores. */
export type ThreadedArticle = { id: number; story: number | null; ties: Tie[]; candidates: CandidateStory[] };

/** Everything needed to decide on one article; null if it no longer exists. */
export async function readThreadedArticle(tx: Transaction, id: number): Promise<ThreadedArticle | null> {
  const [self] = await listStoryProfiles(tx, [id]);
  if (!self) return null;
  const story = (await listStoriesOf(tx, [id])).get(id) ?? null;
  const ties = await listStoryTies(tx, id);
  const apart = await listStoriesApart(tx, id);
  const tied = new Set(ties.flatMap(({ story: other }) => (other === null || apart.has(other) ? [] : other)));
  const threads = await listThreads(tx, [...tied]);
  const terms = distinctiveTerms(self.packed);
  const candidates = threads.map((thread) => ({
    id: thread.id,
    pieces: thread.id === story ? thread.pieces - 1 : thread.pieces,
    fit: coverage(coreOf(thread), { language: self.language, terms }),
  }));
  return { id, story, ties, candidates };
}

export const coreOf = ({ id, core }: ThreadRow): Core => parseCore(core, id);

/** The articles that an article is tied to, each with its strongest tie. */
export async function listStoryTies(tx: Transaction, id: number): Promise<Tie[]> {
  const rows = await listTieRows(tx, [id], STORY_KINDS);
  const ties = new Map<number, Omit<Tie, "piece" | "sure">>();
  for (const row of rows) {
    const tie = row.kind === "copy" ? "piece" : LINK_KIND[row.kind].tie;
    const strength = tieStrength(row.kind, row);
    if (strength > (ties.get(row.id)?.strength ?? 0))
      ties.set(row.id, {
        ...{ id: row.id, story: row.storyId, strength, across: !row.sameLanguage },
        anchored: tie !== "sequence",
        sameEvent: tie === "event",
      });
  }
  const foreign = [...ties.values()].filter(({ across }) => across).map((tie) => tie.id);
  const ids = [id, ...ties.keys()];
  const copies = rows.flatMap(({ id: other, copyOfId, otherCopyOfId }) => [
    { copy: id, carrier: copyOfId },
    { copy: other, carrier: otherCopyOfId },
  ]);
  const pieces = groupPieces(ids, [
    ...(await listTranslated(tx, ids, foreign)),
    ...copies.flatMap(({ copy, carrier }) => (carrier === null ? [] : [[copy, carrier] as const])),
  ]);
  return [...ties.values()].map((tie) => {
    const piece = pieces.get(tie.id) ?? tie.id;
    return { ...tie, piece, sure: piece === pieces.get(id) };
  });
}
