import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { listBreaches } from "./list-breaches";
import { expect, test } from "./reader";
import { textOf } from "./visitor";

test.use({ changesLibrary: true });

let site: Server;
let origin: string;
/** The pages that are not answered yet. */
let held: (() => void)[] = [];
const release = () => {
  for (const answer of held.splice(0)) answer();
};

const articleOf = (path: string) =>
  `<!doctype html><html lang="en"><body><article><h1>Sluice ${path.slice(1)} at Lenn is opened</h1>
  <p>The sluice ${path.slice(1)} at Lenn was opened on Tuesday, the engineer Avice Marl said, after three weeks of work.</p>
  <p>Boats of the company pass through it again from Wednesday until the first frost of the year.</p></article></body></html>`;

/** A paper, whose slow pages wait until they are released. */
test.beforeAll(async () => {
  site = createServer(({ url = "" }, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    const answer = () => response.end(articleOf(url));
    if (url.startsWith("/slow")) held.push(answer);
    else if (url.startsWith("/gone")) response.writeHead(404).end();
    else answer();
  });
  await new Promise<void>((done) => site.listen(0, "127.0.0.1", done));
  origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
});
test.afterAll(() => {
  release();
  site.close();
});
test.beforeEach(() => {
  held = [];
});

test("the owner sees how far it is while pages come in, and then what came of it", async ({
  page,
  reader,
  complaints,
}) => {
  const run = Math.random().toString(36).slice(2, 8);
  await reader.opens("/add");
  await page
    .getByLabel("Page addresses")
    .fill(["fast", "gone", "slow", "last"].map((path) => `${origin}/${path}-${run}`).join("\n"));
  await page.getByRole("button", { name: "Fetch and add" }).click();
  await expect(page).toHaveURL(/\/add\/jobs\/\d+$/);
  await expect(page.getByRole("status")).toHaveText("2 of 4 pages read.");
  await expect(page.getByRole("progressbar", { name: "Read" })).toHaveAttribute("value", "2");
  const main = page.getByRole("main");
  await expect(main).toContainText("1 article added, 1 could not be read.");
  await expect(main).toContainText(`gone-${run} was left out: it could not be fetched`);
  await expect(main.getByRole("link", { name: `Sluice fast-${run} at Lenn is opened` })).toBeVisible();
  await reader.seesNoSideways();
  // without scripts nothing else shows what is new
  expect((await listBreaches(page)).filter((breach) => !breach.startsWith("meta-refresh"))).toEqual([]);
  // whoever leaves comes back to it
  const address = page.url();
  await main.getByRole("link", { name: "Add articles" }).click();
  await page.getByRole("link", { name: /^Adding articles/ }).click();
  await expect(page).toHaveURL(address);
  release();
  const outcome = page.getByRole("status", { name: "Result" });
  await expect(outcome).toContainText("3 articles added, 1 could not be read.");
  await expect(page).toHaveURL(/\/add\?import=\d+$/);
  await reader.opens(address);
  await expect(outcome).toContainText("3 articles added");
  expect(complaints).toEqual([]);
});

test("without scripts the page asks for itself again, and others wait for their turn", async ({
  visitor,
}) => {
  const run = Math.random().toString(36).slice(2, 8);
  setTimeout(release, 6_000);
  await visitor.opens("/add");
  visitor.fills(/^Page addresses/, `${origin}/slow-${run}`);
  await visitor.presses("Fetch and add");
  expect(textOf(visitor.one("[role=status]", "Result"))).toContain("1 article added");
});

test("a job that is not there is no page, and nobody but the owner sees one", async ({
  visitor,
  browser,
  baseURL,
}) => {
  for (const path of ["/add/jobs/0", "/add/jobs/x", "/add/jobs/99999999"])
    expect(await visitor.opens(path)).toBe(404);
  await visitor.opens("/add");
  visitor.fills(
    /^Text of an article/,
    "The sluice at Lenn\n\nThe sluice at Lenn was painted on Monday, the council said.",
  );
  await visitor.presses("Add");
  const stranger = await browser.newContext({ storageState: undefined, ...(baseURL ? { baseURL } : {}) });
  const seen = await (await stranger.request.get("/add/jobs/1")).text();
  expect(seen).toContain("Only the owner may add articles");
  await stranger.close();
});
