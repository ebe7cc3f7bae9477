import { NASTY } from "./nasty-searches";
import { expect, test } from "./reader";
import { textOf } from "./visitor";

test("what was searched for is marked in headline and text, in either script", async ({ visitor }) => {
  await visitor.opens("/library?q=displaced+idlib&sort=relevance");
  const [first] = visitor.articles;
  expect(visitor.all("h3 mark", undefined, first).map(textOf)).toEqual(["Idlib", "displaced"]);
  expect(textOf(visitor.one("p mark", undefined, first))).toBe("Idlib");
  await visitor.opens("/library?q=%D8%A8%D9%88%D8%AA%D9%8A%D9%86");
  const marks = visitor.all("article mark").map(textOf).join(" ");
  expect(marks).toContain("Putin");
  expect(marks).toContain("بوتين");
});

test("words without results are shown with what was probably meant", async ({ visitor }) => {
  await visitor.opens("/library?q=asteriods");
  const meant = visitor.one("p", /^Did you mean/);
  expect(textOf(visitor.one("mark", undefined, meant))).toMatch(/^asteroids?$/);
  await visitor.follows(visitor.link(/./, meant));
  expect(visitor.address).toContain("q=asteroid");
  expect(visitor.articles.length).toBeGreaterThan(0);
});

test("a mistake stands under the box with its place, the page answers, and a link mends it", async ({
  visitor,
}) => {
  await visitor.opens("/library?q=outlett%3Astraits+%28asteroid+OR+%22heat");
  const box = visitor.one("input", "Search words");
  const described = visitor.page.getElementById(box.getAttribute("aria-describedby") ?? "");
  expect(described?.textContent).toContain("There is no field outlett:");
  expect(textOf(visitor.one("mark", undefined, visitor.region("Filters")))).toBe("outlett:straits");
  expect(visitor.articles.length).toBeGreaterThan(0);
  await visitor.follows(visitor.link('outlet:straits (asteroid OR "heat")', visitor.region("Filters")));
  expect(visitor.address).toContain("q=outlet%3Astraits");
  expect(textOf(visitor.main)).not.toContain("There is no field outlett:");
});

test("where nothing is left it is said what to drop and what that brings", async ({ visitor }) => {
  await visitor.opens("/library?q=asteroid&outlet=olive-road-dispatch");
  expect(visitor.articles.length).toBe(0);
  expect(visitor.link("Without outlet “Olive Road Dispatch”")).toBeTruthy();
  const without = visitor.one("li", /^Without “asteroid”/);
  const count = Number(textOf(without).match(/(\d+) articles?$/)?.[1]);
  await visitor.follows(visitor.link(/^Without/, without));
  expect(visitor.address).toBe("/library?outlet=olive-road-dispatch");
  expect(visitor.one("main p", `${count} articles`)).toBeTruthy();
});

for (const [what, query] of NASTY)
  test(`${what}: an answer, and soon`, async ({ visitor, request }) => {
    const started = Date.now();
    expect(await visitor.opens(`/library?${query}`)).toBe(200);
    expect(visitor.headline).not.toBe("");
    const answer = await request.get(`/api/v1/articles?${query}`);
    expect(answer.status()).toBe(200);
    const { total, notes } = await answer.json();
    expect(Number.isInteger(total)).toBe(true);
    expect((notes ?? []).length).toBeLessThan(20);
    expect(Date.now() - started).toBeLessThan(15_000);
  });

test("what of a long query is used is said", async ({ visitor, request }) => {
  const query = `q=${"word+".repeat(1_600)}`;
  await visitor.opens(`/library?${query}`);
  expect(textOf(visitor.region("Filters"))).toContain("Only the first 100 words and conditions are used.");
  const { notes } = await (await request.get(`/api/v1/articles?${query}`)).json();
  expect(notes.join(" ")).toContain("Only the first 100 words");
});

test("an address beyond all measure is refused in plain words", async ({ request }) => {
  for (const [query, status] of [
    [`q=${"word+".repeat(80_000)}`, 431],
    [`q=${"word+".repeat(2_000)}`, 414],
    [Array.from({ length: 20_000 }, (_, n) => `p${n}=1`).join("&"), 414],
  ] as const) {
    const answer = await request.get(`/library?${query}`);
    expect(answer.status()).toBe(status);
    expect(await answer.text()).toContain("Search for fewer words");
  }
});
