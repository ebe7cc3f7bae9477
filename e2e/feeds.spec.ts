import { parseXml, XmlElement } from "@rgrove/parse-xml";
import { expect, test } from "./reader";

const rootOf = (xml: string): XmlElement => {
  const { root } = parseXml(xml);
  if (!root) throw new Error("The document is empty.");
  return root;
};
const all = (element: XmlElement | undefined, name: string): XmlElement[] =>
  (element?.children ?? []).filter(
    (child): child is XmlElement => child instanceof XmlElement && child.name === name,
  );

const PATHS = ["/feed.xml", "/atom.xml", "/feed.json"];

test("the three formats hold the same articles, under the same identifiers", async ({ request, baseURL }) => {
  const text = async (path: string) => (await request.get(path)).text();
  const rss = all(all(rootOf(await text("/feed.xml?topic=sport")), "channel")[0], "item");
  const atom = all(rootOf(await text("/feed.xml?topic=sport&format=atom")), "entry");
  const { items, feed_url } = JSON.parse(await text("/feed.json?topic=sport"));
  const ids = rss.map((item) => all(item, "guid")[0]?.text);
  expect(ids.length).toBeGreaterThan(1);
  expect(atom.map((entry) => all(entry, "id")[0]?.text)).toEqual(ids);
  expect(items.map(({ id }: { id: string }) => id)).toEqual(ids);
  expect(feed_url).toBe(`${new URL(baseURL ?? "").origin}/feed.json?topic=sport`);
  for (const item of items) expect((await request.get(item.url)).status()).toBe(200);
});

test("an Arabic article says its language and direction", async ({ request }) => {
  const atom = rootOf(await (await request.get("/atom.xml?language=ar")).text());
  const [entry] = all(atom, "entry");
  expect(entry?.attributes["xml:lang"]).toBe("ar");
  expect(all(entry, "content")[0]?.text).toMatch(/^<div lang="ar" dir="rtl">/);
});

for (const path of PATHS)
  test(`${path} is sent once to a client that has it`, async ({ request }) => {
    const first = await request.get(path);
    const { etag = "", "last-modified": modified = "" } = first.headers();
    const ask = (headers: Record<string, string>) => request.get(path, { headers });
    const conditions: Record<string, string>[] = [
      { "If-None-Match": etag },
      { "If-Modified-Since": modified },
    ];
    for (const headers of conditions) {
      const again = await ask(headers);
      expect(again.status()).toBe(304);
      expect(again.headers().etag).toBe(etag);
      expect((await again.body()).length).toBe(0);
    }
    expect((await ask({ "If-None-Match": '"other"', "If-Modified-Since": modified })).status()).toBe(200);
    const head = await request.head(path);
    expect([head.status(), head.headers().etag, (await head.body()).length]).toEqual([200, etag, 0]);
  });

test("an address with mistakes is a feed all the same, which names them", async ({ request }) => {
  const query = new URLSearchParams({
    q: '"open is:read title:x ((((',
    topic: "nothing-of-the-kind",
    is: "saved",
    after: "soon",
    sort: "relevance",
    language: "\0",
    format: "gopher",
  });
  const answer = await request.get(`/feed.xml?${query}`);
  expect(answer.status()).toBe(200);
  const description = all(all(rootOf(await answer.text()), "channel")[0], "description")[0]?.text;
  for (const named of ["nothing-of-the-kind", "soon", "read or saved", "order of time", "this one is rss"])
    expect(description).toContain(named);
  expect((await request.get(`/feed.json?q=${"a+OR+".repeat(1_600)}`)).status()).toBe(200);
  expect((await request.get("/atom.xml?q=zzyzx")).status()).toBe(200);
});
