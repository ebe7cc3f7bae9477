import { expect, test } from "./reader";

test("the API lists and filters as the page does, and an article comes by schema.org's names", async ({
  request,
}) => {
  const all = await (await request.get("/api/v1/articles?outlet=olive-road-dispatch")).json();
  expect(all.total).toBe(5);
  expect(all.next).toBeNull();
  const arabic = await (await request.get("/api/v1/articles?outlet=olive-road-dispatch&language=ar")).json();
  expect(arabic.total).toBe(2);
  const { slug } = arabic.articles.at(-1);
  const article = await (await request.get(`/api/v1/articles/${encodeURIComponent(slug)}`)).json();
  expect(article).toMatchObject({
    identifier: "sample:olive-road-2020-moscow-counts-ar",
    inLanguage: "ar",
    datePublished: "2020-01-12",
    publisher: { name: "Olive Road Dispatch" },
  });
  expect(article.references).toContainEqual(
    expect.objectContaining({
      kind: "translation",
      held: "moscow-counts-a-peace-in-syria-idlib-counts-the-displaced",
    }),
  );
  expect(article.about.map(({ identifier }: { identifier: string }) => identifier)).toContain(
    "medtop:16000000",
  );
  expect(Object.values(article)).not.toContain(null);
});

test("answers that depend on the reader are kept by nobody, and the reader's cookie is renewed with a page", async ({
  request,
  baseURL,
}) => {
  const [{ slug }] = (await (await request.get("/api/v1/articles")).json()).articles;
  const cacheOf = async (path: string) => (await request.get(path)).headers()["cache-control"];
  expect(await cacheOf("/api/v1/articles?is=saved")).toBe("private, no-store");
  for (const path of [
    `/api/v1/articles/${slug}`,
    `/api/v1/articles/${slug}/related`,
    "/api/v1/articles/none-such",
  ])
    expect(await cacheOf(path), path).toBe("no-cache");
  expect(await cacheOf("/feed.xml")).toBe("public, no-cache");
  const headers = { origin: new URL(baseURL ?? "").origin };
  const path = `/article/${slug}/shelf`;
  expect(
    (await request.post("/article/none-such/shelf", { form: { mark: "save" }, headers })).headers()[
      "set-cookie"
    ],
  ).toBeUndefined();
  await request.post(path, { form: { mark: "save" }, headers, maxRedirects: 0 });
  const page = { headers: { accept: "text/html" } };
  expect((await request.get("/", page)).headers()["set-cookie"]).toMatch(/^reader=.*Max-Age=34560000/);
  expect((await request.get("/", page)).headers()["set-cookie"]).toBeUndefined();
});

test("an unknown slug is a 404 that says what to do", async ({ request }) => {
  for (const path of ["/api/v1/articles/none-such", "/api/v1/articles/none-such/related"]) {
    const answer = await request.get(path);
    expect(answer.status()).toBe(404);
    expect((await answer.json()).error).toContain("/api/v1/articles");
  }
});

test("an address that is not percent-encoded UTF-8 is refused in JSON", async ({ request }) => {
  for (const slug of ["%FF", "%E0%A4%A", "%"])
    for (const path of [`/api/v1/articles/${slug}`, `/api/v1/articles/${slug}/related`]) {
      const answer = await request.get(path);
      expect(answer.status(), path).toBe(400);
      expect((await answer.json()).error).toContain("/api/v1/articles");
    }
});

test("the page carries JSON-LD, Open Graph and its canonical address", async ({ visitor }) => {
  await visitor.opens("/article/england-win-world-cup-at-lords-after-two-ties");
  const head = (selector: string, attribute: string) =>
    visitor.page.querySelector(selector)?.getAttribute(attribute);
  const data = JSON.parse(
    visitor.page.querySelector("script[type='application/ld+json']")?.textContent ?? "",
  );
  expect(data).toMatchObject({
    "@type": "NewsArticle",
    datePublished: "2019-07-14T21:10+01:00",
    inLanguage: "en",
  });
  expect(head("link[rel=canonical]", "href")).toMatch(/\/article\/england-win-world-cup/);
  expect(head("meta[property='og:type']", "content")).toBe("article");
  expect(head("meta[property='og:title']", "content")).toMatch(/England win World Cup/);
});
