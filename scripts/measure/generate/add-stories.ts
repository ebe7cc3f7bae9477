import { type BulkRow, emptyTable, makeAdders } from "../../../lib/db/sqlite/bulk/fill-tables";
import type { Connection } from "../../../lib/db/statements";
import { capital, shortWord } from "./made-up-words";
import { type ArticlePlan, planArticle, planStory, type StoryPlan } from "./plan";
import { idOf, type World } from "./world";

const DAY_MS = 86_400_000;
/** Number of neighbours on either side that an article is linked with. */
const NEIGHBOURS = 5;
const AT_ONCE = 2000;

/** Adds the stories with their articles, and links among these: what linking would find, without searching. */
export function addStories(file: Connection, world: World): void {
  const add = makeAdders(file);
  for (const table of ["Link", "StoryArticle", "Story"] as const) file.within(() => emptyTable(file, table));
  for (let from = 0; from < world.stories.length - 1; from += AT_ONCE)
    file.within(() => {
      const upTo = Math.min(world.stories.length - 1, from + AT_ONCE);
      for (let number = from; number < upTo; number++) {
        const story = planStory(world, world.stories[number] ?? 0);
        if (story.size < 2) continue;
        const plans = Array.from({ length: story.size }, (_, at) =>
          planArticle(world, story, story.first + at),
        );
        add.Story([storyRow(story, plans)]);
        add.StoryArticle(plans.map((plan) => [idOf(world, plan.number), number + 1]));
        add.Link(plans.flatMap((plan, at) => linksOf(world, plans, plan, at)));
      }
    });
}

function storyRow(story: StoryPlan, plans: readonly ArticlePlan[]): BulkRow {
  const days = plans.flatMap(({ day }) => day ?? []);
  const title = `${capital(shortWord(story.story + 17))} ${shortWord(story.story + 3000)}`;
  const at = (day: number) => (days.length ? day * DAY_MS : null);
  const outlets = new Set(plans.map(({ outlet }) => outlet.id)).size;
  return [
    ...[story.story + 1, `story-${story.story + 1}`, title, "en", plans.length, plans.length, outlets],
    ...[at(Math.min(...days)), at(Math.max(...days)), "{}"],
  ];
}

function linksOf(world: World, plans: readonly ArticlePlan[], plan: ArticlePlan, at: number): BulkRow[] {
  return plans.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1).flatMap((other): BulkRow[] => {
    if (other === plan) return [];
    const event = other.event === plan.event && other.outlet.id !== plan.outlet.id;
    const kind = event
      ? "sameEvent"
      : plan.day === null || other.day === null || plan.day === other.day
        ? "sameTopic"
        : other.day < plan.day
          ? "background"
          : "next";
    const score = event ? 0.7 : 0.1 / (1 + Math.abs(other.number - plan.number));
    return [[idOf(world, plan.number), idOf(world, other.number), kind, score, "[]", event ? 0.8 : 0.6]];
  });
}
