import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "./reader";
import { textOf } from "./visitor";

test.use({ changesLibrary: true });

let site: Server;
let origin: string;

/** A site with a feed, on this machine. */
test.beforeAll(async () => {
  const run = Math.random().toString(36).slice(2, 8);
  const feed = {
    ...{ version: "https://jsonfeed.org/version/1.1", title: `Harbour Notes ${run}` },
    items: [
      {
        ...{
          id: `crane-${run}`,
          url: `https://notes-${run}.example/crane`,
          title: `Crane ${run} is taken down`,
        },
        date_published: "2022-05-03T10:00:00Z",
        content_html: `<p>The crane ${run} at the harbour of Tolmere was taken down on Tuesday.</p>`,
      },
    ],
  };
  site = createServer(({ url }, response) => {
    if (url === "/feed.json")
      response.setHeader("content-type", "application/feed+json").end(JSON.stringify(feed));
    else if (url === "/")
      response.end(
        '<html><head><link rel="alternate" type="application/feed+json" href="/feed.json"></head></html>',
      );
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => site.listen(0, "127.0.0.1", done));
  origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
});
test.afterAll(() => {
  site.close();
});

test("the owner subscribes to a site, reads what came, takes the list out and ends the subscription", async ({
  visitor,
  request,
}) => {
  await visitor.opens("/feeds");
  visitor.fills(/^Address of a feed/, origin);
  await visitor.presses("Subscribe");
  const status = textOf(visitor.one("[role=status]"));
  expect(status).toMatch(/^Subscribed to Harbour Notes \w+: 1 article added\. ?Crane \w+ is taken down$/);
  const title = /Harbour Notes \w+/.exec(status)?.[0] ?? "";
  const row = visitor.all("li", undefined, visitor.main).find((one) => textOf(one).includes(title));
  expect(textOf(row as Element)).toContain("Read just now. Next check in");
  await visitor.opens(
    `/library?q=${encodeURIComponent(`"${title.replace("Harbour Notes", "Crane")} is taken down"`)}`,
  );
  expect(visitor.articles.length).toBe(1);
  await visitor.opens("/feeds");
  const list = await (await request.get("/feeds/subscriptions.opml")).text();
  expect(list).toContain(`${origin}/feed.json`);
  await visitor.presses(`Check now: ${title}`);
  expect(textOf(visitor.one("[role=alert]"))).toContain("was checked less than five minutes ago");
  await visitor.presses(`Pause: ${title}`);
  expect(textOf(visitor.main)).toContain("Read just now. Paused.");
  await visitor.presses(`Remove: ${title}`);
  expect(textOf(visitor.main)).toContain("Its articles stay.");
});

test("a feed that takes its time is looked for on a page that tells so and asks for itself again", async ({
  page,
  reader,
  visitor,
}) => {
  let answer = () => {};
  const slow = createServer((_, response) => {
    answer = () =>
      response.end(
        "<rss version='2.0'><channel><title>Slow Notes</title><item><title>Lock is mended</title><description>The lock at Tolmere is mended.</description></item></channel></rss>",
      );
  });
  await new Promise<void>((done) => slow.listen(0, "127.0.0.1", done));
  const address = `http://127.0.0.1:${(slow.address() as AddressInfo).port}/feed`;
  await reader.opens("/feeds");
  await page.getByLabel(/^Address of a feed/).fill(address);
  await page.getByRole("button", { name: "Subscribe" }).click();
  await expect(page).toHaveURL(/\/feeds\/progress\?request=\d+$/);
  await expect(page.getByRole("status")).toHaveText(`Looking for the feed at ${address}.`);
  answer();
  await expect(page.getByRole("status")).toContainText("Subscribed to Slow Notes: 1 article added.");
  await expect(page).toHaveURL(/\/feeds\?request=\d+$/);
  slow.close();
  await visitor.opens("/feeds");
  await visitor.presses("Remove: Slow Notes");
});

test("the owner changes the settings of a feed; what cannot be used is told, and the rest is kept", async ({
  visitor,
}) => {
  await visitor.opens("/feeds");
  visitor.fills(/^Address of a feed/, origin);
  await visitor.presses("Subscribe");
  await visitor.opens("/feeds");
  await visitor.follows(visitor.link(/^Settings: Harbour Notes/));
  expect(visitor.headline).toBe("Feed settings");
  expect(textOf(visitor.main)).toMatch(
    /Recently left out, or without the full text from their page.*notes-\w+\.example\/crane: it could not be fetched: /,
  );
  visitor.fills(/^Outlet/, "Tolmere Gazette");
  visitor.fills(/^Days/, "soon");
  visitor.fills(/^Leave out/, "quiz of the week");
  visitor.fills("Name", "avice");
  visitor.fills("Password", "h@rbour");
  await visitor.presses("Save");
  expect(textOf(visitor.one("[role=alert]"))).toContain("“soon” isn’t a number of days");
  expect(visitor.one("input", /^Outlet/).getAttribute("value")).toBe("Tolmere Gazette");
  expect(textOf(visitor.one("textarea", /^Leave out/))).toBe("quiz of the week");
  expect(textOf(visitor.main)).toContain("a name and password are stored");
  expect(visitor.one("input", "Name").getAttribute("value")).toBe("");
  expect(visitor.page.toString()).not.toContain("h@rbour");
  visitor.fills(/^Days/, "30");
  await visitor.presses("Save");
  expect(textOf(visitor.one("[role=status]"))).toContain("Saved.");
  expect(visitor.one("input", /^Days/).getAttribute("value")).toBe("30");
  for (const missing of ["/feeds/0/edit", "/feeds/x/edit", "/feeds/99999999/edit"])
    expect(await visitor.opens(missing)).toBe(404);
  await visitor.opens("/feeds");
  await visitor.presses(/^Remove: Harbour Notes/);
});

test("the owner asks for a check of all feeds, on a page that shows how far it is and reloads by itself", async ({
  visitor,
}) => {
  const list = `<opml version="2.0"><body><outline type="rss" text="Quiet Notes" xmlUrl="${origin}/quiet"/></body></opml>`;
  await visitor.opens("/feeds");
  await visitor.presses("Import", undefined, [new File([list], "list.opml")]);
  await visitor.opens("/feeds");
  await visitor.presses("Check all now");
  expect(visitor.headline).toBe("Checking feeds");
  // no process checks feeds beside the servers of these tests
  expect(textOf(visitor.one("[role=status]"))).toBe("0 checked, 1 to go.");
  expect(visitor.page.querySelector('meta[http-equiv="refresh"]')?.getAttribute("content")).toBe("3");
  await visitor.opens("/feeds");
  await visitor.presses("Check now: Quiet Notes");
  expect(textOf(visitor.one("[role=alert]"))).toContain("has nothing at this address");
  await visitor.opens("/feeds/progress");
  expect(textOf(visitor.one("[role=status]"))).toBe("Done. Feeds checked: 1, of which 1 failed.");
  expect(textOf(visitor.main)).toContain("Quiet Notes: ");
  expect(visitor.page.querySelector('meta[http-equiv="refresh"]')).toBeNull();
  await visitor.opens("/feeds");
  await visitor.presses("Remove: Quiet Notes");
});

test("of two feeds with the same address the owner keeps one", async ({ visitor }) => {
  for (const path of ["twice", "twice/"]) {
    const outline = `<outline type="rss" text="Twice Notes" xmlUrl="${origin}/${path}"/>`;
    await visitor.opens("/feeds");
    await visitor.presses("Import", undefined, [
      new File([`<opml version="2.0"><body>${outline}</body></opml>`], "list.opml"),
    ]);
  }
  await visitor.opens("/feeds");
  await visitor.follows(visitor.link("Sort out feeds"));
  expect(textOf(visitor.main)).toContain("Same address. Keep one");
  await visitor.presses(`Keep this one: ${origin}/twice/`);
  expect(textOf(visitor.one("[role=status]"))).toBe("Twice Notes stays. The duplicate is removed.");
  expect(textOf(visitor.main)).not.toContain("Same address.");
  await visitor.opens("/feeds");
  await visitor.presses("Remove: Twice Notes");
  expect(textOf(visitor.main)).not.toContain("/twice");
});

test("an address without a feed is refused in words, and stays in the field", async ({ visitor }) => {
  await visitor.opens("/feeds");
  for (const [typed, words] of [
    [`${origin}/nowhere`, "has nothing at this address"],
    ["http://192.168.0.1/feed", "private network"],
    ["http://[::1]:9/feed", "private network"],
  ] as const) {
    visitor.fills(/^Address of a feed/, typed);
    await visitor.presses("Subscribe");
    expect(textOf(visitor.one("[role=alert]"))).toContain(words);
    expect(visitor.one("input", /^Address of a feed/).getAttribute("value")).toBe(typed);
  }
});

test.describe("nobody", () => {
  test.use({ as: "nobody" });
  test("sees no subscriptions", async ({ visitor, request }) => {
    await visitor.opens("/feeds");
    expect(textOf(visitor.main)).toContain("Only the owner may subscribe to feeds");
    expect((await request.get("/feeds/subscriptions.opml")).status()).toBe(403);
  });
});

test("a page is added by its address; one that cannot be had is told by name, and can be tried again", async ({
  visitor,
}) => {
  const run = Math.random().toString(36).slice(2, 8);
  let up = false;
  const paper = createServer(({ url }, response) => {
    if (url === "/late" && !up) response.writeHead(503).end();
    else if (url === "/picture") response.setHeader("content-type", "image/png").end("PNG");
    else
      response.setHeader("content-type", "text/html; charset=utf-8").end(
        `<!doctype html><html lang="en"><head><title>Lock ${run}${url} is mended</title>
        <meta property="og:site_name" content="The Lenn Gazette"></head><body><article><h1>Lock ${run}${url} is mended</h1>
        <p>The lock ${run} of the canal at Tolmere was mended on Tuesday, the engineer Avice Marl said, after three weeks of work.</p>
        <p>Boats of the company pass through it again from Wednesday; see <a href="/timetable">the timetable</a>.</p></article></body></html>`,
      );
  });
  await new Promise<void>((done) => paper.listen(0, "127.0.0.1", done));
  const host = `http://127.0.0.1:${(paper.address() as AddressInfo).port}`;
  await visitor.opens("/add");
  visitor.fills(/^Page addresses/, `${host}/lock\n${host}/late\n${host}/picture\nhttp://10.0.0.1/x`);
  await visitor.presses("Fetch and add");
  const told = textOf(visitor.one("[role=status]"));
  expect(told).toContain("1 article added, 3 could not be read.");
  expect(told).toMatch(/\/late was left out: it could not be fetched: .*503/);
  expect(told).toContain("/picture was left out: it is image/png, not a page of text.");
  expect(told).toMatch(/10\.0\.0\.1\/x was left out: it could not be fetched: .*private network/);
  up = true;
  await visitor.presses("Try again");
  expect(textOf(visitor.one("[role=status]"))).toContain("1 article added, 2 could not be read.");
  await visitor.follows(visitor.link(`Lock ${run}/late is mended`));
  expect(visitor.headline).toBe(`Lock ${run}/late is mended`);
  paper.close();
});
