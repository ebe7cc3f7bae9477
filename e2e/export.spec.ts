import { expect, test } from "./reader";
import { textOf } from "./visitor";

test.describe("the owner", () => {
  test.use({ changesLibrary: true });

  test("takes what a filter leaves out of the library, and in again, and nothing changes", async ({
    visitor,
    request,
  }) => {
    await visitor.opens("/library?topic=sport");
    await visitor.follows(visitor.link("Export"));
    expect(visitor.headline).toBe("Export");
    expect(textOf(visitor.main)).toMatch(/^Export\s*\d+ articles: Sport/);
    const href = visitor.link("Download as JSON Lines").getAttribute("href") ?? "";
    const answer = await request.get(href);
    expect(answer.headers()).toMatchObject({
      ...{ "content-type": "application/jsonl; charset=utf-8", "cache-control": "private, no-store" },
      "content-disposition": 'attachment; filename="throughline.jsonl"',
    });
    const text = await answer.text();
    const articles = text.split("\n").filter((line) => line.includes('"@type":"NewsArticle"'));
    expect(articles.length).toBeGreaterThan(1);
    for (const line of articles) expect(JSON.stringify(JSON.parse(line).about)).toContain("medtop:15000000");
    await visitor.opens("/add");
    await visitor.presses("Add", undefined, [new File([text], "sport.jsonl")]);
    expect(textOf(visitor.one("[role=status]"))).toContain(
      `${articles.length} articles already in the library.`,
    );
    expect(await (await request.get(href)).text()).toBe(text);
  });

  test("takes a story", async ({ visitor, request }) => {
    await visitor.opens("/stories");
    await visitor.follows(visitor.all("h2 a, h3 a", undefined, visitor.main)[0] as Element);
    const title = visitor.headline;
    const size = Number.parseInt(textOf(visitor.one("p", /^\d+ articles · /)), 10);
    await visitor.follows(visitor.link("Export this story"));
    expect(textOf(visitor.main)).toContain(`${size} articles: ${title}`);
    const text = await (
      await request.get(visitor.link("Download as JSON Lines").getAttribute("href") ?? "")
    ).text();
    expect(text.match(/"@type":"NewsArticle"/g)).toHaveLength(size);
    expect(text.match(/^\{"throughline":"story"/gm)).toHaveLength(1);
  });

  test("is told what cannot be used of a search", async ({ visitor }) => {
    await visitor.opens("/export?q=after:yesterday");
    expect(textOf(visitor.one("[role=alert]"))).toContain("yesterday");
  });
});

test.describe("nobody", () => {
  test.use({ as: "nobody" });
  test("is asked to sign in", async ({ visitor, request }) => {
    await visitor.opens("/export?topic=sport");
    expect(visitor.address).toContain("/sign-in");
    expect((await request.get("/export/library.jsonl")).status()).toBe(403);
    await visitor.opens("/library?topic=sport");
    expect(visitor.all("a", "Export")).toHaveLength(0);
  });
});
