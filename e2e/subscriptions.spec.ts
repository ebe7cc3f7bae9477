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
  expect(status).toMatch(/^Subscribed to Harbour Notes \w+: 1 article added\.$/);
  const title = /Harbour Notes \w+/.exec(status)?.[0] ?? "";
  const row = visitor.all("li", undefined, visitor.main).find((one) => textOf(one).includes(title));
  expect(textOf(row as Element)).toContain("Read just now. Next check in");
  await visitor.opens(
    `/?q=${encodeURIComponent(`"${title.replace("Harbour Notes", "Crane")} is taken down"`)}`,
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
