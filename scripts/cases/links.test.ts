import { describe, expect, it } from "vitest";
import { library } from "../../lib/db/client";
import { listRelated } from "../../lib/pages/article/list-related";
import { importCases, importLines, makeFreshLibraries } from "./fresh-library";

makeFreshLibraries();

const TOWNS = ["Skell", "Dunmore", "Lenn", "Tollund", "Quillan", "Sempach", "Marrow", "Harrow"];
const TRADES = ["bakers", "tailors", "rowers", "farmers", "painters"];

/** Forty articles that have nothing to do with any case. */
const UNRELATED = TOWNS.flatMap((town, i) =>
  TRADES.map((trade, j) => ({
    headline: `The ${trade} of ${town} choose a chair`,
    articleBody: `The ${trade} of ${town} met in the old hall and chose a new chair by ${20 + i * 5 + j} votes.\n\nThe chair will serve for ${2 + j} years and wants more apprentices in ${town}.`,
    publisher: `The ${town} Herald`,
    datePublished: `2023-0${1 + i}-1${j}`,
  })),
);

/** The kinds of all links between the articles of a case, and those that are marked as copies or stand in a story together. */
async function tiesOf(name: string) {
  await importCases(name);
  const articles = await library().article.findMany({
    where: { sourceName: { startsWith: name } },
    select: { id: true, copyOfId: true, story: { select: { storyId: true } } },
  });
  const ids = new Set(articles.map(({ id }) => id));
  const links = await Promise.all(articles.map(({ id }) => listRelated(id)));
  const stories = articles.flatMap(({ story }) => story?.storyId ?? []);
  return {
    kinds: links
      .flat()
      .filter(({ article }) => ids.has(article.id))
      .map(({ kind }) => kind),
    copies: articles.filter(({ copyOfId }) => copyOfId !== null).length,
    carried: links.flat().flatMap(({ carriedBy }) => carriedBy).length,
    sharedStories: stories.length - new Set(stories).size,
  };
}

describe.each([0, UNRELATED.length])("in a library of %i other articles", (others) => {
  it("daily briefings are no event and no story (case 94)", async () => {
    if (others) await importLines(...UNRELATED);
    const { kinds, copies, sharedStories } = await tiesOf("94-related-daily-briefings.jsonl");
    expect(kinds).not.toContain("sameEvent");
    expect({ copies, sharedStories }).toEqual({ copies: 0, sharedStories: 0 });
  });

  it("two earthquakes share a topic at most (case 96)", async () => {
    if (others) await importLines(...UNRELATED);
    const { kinds, copies, sharedStories } = await tiesOf("96-related-two-earthquakes.jsonl");
    expect(kinds.filter((kind) => kind !== "sameTopic")).toEqual([]);
    expect({ copies, sharedStories }).toEqual({ copies: 0, sharedStories: 0 });
  });

  it("three forecasts are of three days (case 97)", async () => {
    if (others) await importLines(...UNRELATED);
    const { kinds, copies, carried } = await tiesOf("97-related-weather-a-month-apart.jsonl");
    expect(kinds).not.toContain("sameEvent");
    expect({ copies, carried }).toEqual({ copies: 0, carried: 0 });
  });
});
