import "server-only";
import { formatArticleDay } from "../../articles/format-date";
import { library } from "../../db/client";
import { listCovered, listMoves } from "../../ingest/corrections/decide-stories";
import { t } from "../../messages/t";
import { wordsOfStoryDecision } from "../story/get-story-notice";
import type { Decision } from "./list-corrections";

/**
 * The owner's decisions about stories, the last first, at most `most`; of all, or of one story and those that were merged into it.
 */
export async function listStoryDecisions(storyId: number | null, most: number): Promise<Decision[]> {
  const rows = await library().storyDecision.findMany({
    where: storyId === null ? {} : { slug: { in: await listSlugs(storyId) } },
    orderBy: { id: "desc" },
    take: most,
    omit: { content: true },
  });
  const moves = await listMoves(library());
  const covered = listCovered(moves);
  const undoable = new Set(moves.map(({ id }) => id));
  const abouts = await findAbouts([...new Set(rows.map((row) => row.slug))]);
  const named = new Set<string>();
  return rows.map(({ id, kind, slug: of, title, value, madeAt, undoneAt }) => {
    // only the last name shows
    const canUndo =
      !undoneAt &&
      !covered.has(id) &&
      (kind === "named" || undoable.has(id)) &&
      !(kind === "named" && named.has(of));
    if (kind === "named" && !undoneAt) named.add(of);
    const [first = "", ...others] = value.split("\n");
    return {
      ...{ id, canUndo, undone: undoneAt !== null, what: wordsOfStoryDecision(kind, value) },
      before:
        kind === "named"
          ? title
          : others.length > 0
            ? t("corrections.andMore", { first, count: others.length })
            : value,
      after: kind === "named" ? value || null : kind === "merged" ? title : null,
      about: abouts.get(of) ?? null,
      day: formatArticleDay(madeAt.toISOString()),
    };
  });
}

/** The slug of a story, and those of the stories that were merged into it. */
async function listSlugs(id: number): Promise<string[]> {
  const story = await library().story.findUnique({
    where: { id },
    select: { slug: true, aliases: { select: { slug: true } } },
  });
  return story ? [story.slug, ...story.aliases.map(({ slug }) => slug)] : [];
}

/** What decisions are about, by the slugs of then: stories that are still there, or of which they became part. */
async function findAbouts(slugs: readonly string[]): Promise<Map<string, NonNullable<Decision["about"]>>> {
  const wanted = { slug: { in: [...slugs] } };
  const stories = await library().story.findMany({
    where: { OR: [wanted, { aliases: { some: wanted } }] },
    select: { slug: true, title: true, aliases: { where: wanted, select: { slug: true } } },
  });
  return new Map(
    stories.flatMap(({ slug, title, aliases }) =>
      [slug, ...aliases.map((alias) => alias.slug)].map((one): [string, NonNullable<Decision["about"]>] => [
        one,
        { href: `/story/${encodeURIComponent(slug)}`, title },
      ]),
    ),
  );
}
