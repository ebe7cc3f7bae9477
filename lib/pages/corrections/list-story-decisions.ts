import "server-only";
import { formatArticleDay } from "../../articles/format-date";
import { library } from "../../db/client";
import { wordsOfStoryDecision } from "../story/get-story-notice";
import type { Decision } from "./list-corrections";

/** The owner's decisions about stories, the last first, at most `most`; of one story, or of all. */
export async function listStoryDecisions(slug: string | null, most: number): Promise<Decision[]> {
  const rows = await library().storyDecision.findMany({
    where: slug === null ? {} : { slug },
    orderBy: { id: "desc" },
    take: most,
    omit: { content: true },
  });
  const stories = await library().story.findMany({
    where: { slug: { in: [...new Set(rows.map((row) => row.slug))] } },
    select: { slug: true, title: true },
  });
  const named = new Set<string>();
  return rows.map(({ id, kind, slug: of, title, value, madeAt, undoneAt }) => {
    // only the last name shows
    const canUndo = !undoneAt && !(kind === "named" && named.has(of));
    if (kind === "named" && !undoneAt) named.add(of);
    const [first, ...others] = value.split("\n");
    const story = stories.find((one) => one.slug === of);
    return {
      ...{ id, canUndo, undone: undoneAt !== null, what: wordsOfStoryDecision(kind, value) },
      before: kind === "named" ? title : others.length > 0 ? `${first}, and ${others.length} more` : value,
      after: kind === "named" ? value || null : kind === "merged" ? title : null,
      about: story ? { href: `/story/${encodeURIComponent(of)}`, title: story.title } : null,
      day: formatArticleDay(madeAt.toISOString()),
    };
  });
}
