import { expect, test } from "./reader";
import { textOf } from "./visitor";

test.use({ changesLibrary: true });

const pasted = (headline: string) => `${headline}

By Ada Example

12 March 2024

The old bridge over the river Lenn reopened on Tuesday after two years of repairs, the town council of Lower Lenn said.

The works cost 4.2 million crowns, of which the county paid half, according to the council's own accounts.

Traders on both banks said that they had lost a third of their customers while the bridge was closed.
`;

test("the owner pastes an article, and it is in the library at once", async ({ page, reader }) => {
  const headline = "Lenn bridge reopens after two years";
  const outcome = page.getByRole("status", { name: "Result" });
  const adds = async () => {
    await reader.opens("/add");
    await page.getByLabel("Text of an article").fill(pasted(headline));
    await page.getByLabel("Outlet, if").fill("The Lenn Courier");
    await page.getByRole("button", { name: "Add", exact: true }).click();
  };
  await adds();
  await expect(outcome).toContainText("1 article added");
  await outcome.getByRole("link", { name: headline }).click();
  await expect(reader.headline()).toHaveText(headline);
  await expect(page.getByRole("list", { name: "Credits" })).toContainText("Ada Example");
  await expect(page.getByText("12 March 2024", { exact: true })).toBeVisible();
  await adds();
  await expect(outcome).toContainText("1 article already in the library.");
});

test("pasting is a form", async ({ visitor }) => {
  const headline = "Lenn footbridge reopens after three years";
  const adds = async () => {
    await visitor.opens("/add");
    visitor.fills(/^Text of an article/, pasted(headline));
    visitor.fills(/^Outlet, if/, "The Lenn Courier");
    await visitor.presses("Add");
    return textOf(visitor.one("[role=status]", "Result"));
  };
  expect(await adds()).toContain("1 article added");
  await visitor.follows(visitor.link(headline, visitor.region("Result")));
  expect(visitor.headline).toBe(headline);
  expect(textOf(visitor.main)).toContain("Ada Example");
  expect(visitor.one("time", "12 March 2024")).toBeTruthy();
  expect(await adds()).toContain("1 article already in the library.");
});

test("a page that is pasted with its markup is read by its markup", async ({ page, reader }) => {
  const headline = "Lenn weir opens after four years";
  const text = pasted(headline);
  await reader.opens("/add");
  const field = page.getByLabel("Text of an article");
  await field.evaluate(
    (element, { text, html }) => {
      const data = new DataTransfer();
      data.setData("text/plain", text);
      data.setData("text/html", html);
      element.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true }));
    },
    {
      text,
      html: `<article><p>Works</p><h1>${headline}</h1>${text
        .split("\n\n")
        .slice(1)
        .map((line) => `<p>${line}</p>`)
        .join(
          "",
        )}<h2>What comes next</h2><p>The weir upstream will be mended in the autumn, the council of Lower Lenn said on Tuesday.</p></article>`,
    },
  );
  await expect(page.getByText("The page’s own HTML was pasted too")).toBeVisible();
  await field.evaluate((element: HTMLTextAreaElement, value) => {
    element.value = value;
  }, text);
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await page.getByRole("status").getByRole("link", { name: headline }).click();
  await expect(page.getByRole("heading", { name: "What comes next" })).toBeVisible();
});

test("markup in a pasted text is text", async ({ page, reader }) => {
  const headline = "Council <script>alert(1)</script> <img src=x onerror=alert(2)> votes";
  await reader.opens("/add");
  await page.getByLabel("Text of an article").fill(pasted(headline));
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await page.getByRole("status").getByRole("link").click();
  await expect(reader.headline()).toHaveText(headline);
  await reader.opens(page.url());
  await expect(reader.headline()).toHaveText(headline);
  expect(await page.locator("main img, main script:not([type='application/ld+json'])").count()).toBe(0);
});

test("what cannot be read is named, with the reason", async ({ visitor }) => {
  await visitor.opens("/add");
  await visitor.presses("Add", undefined, [
    new File([new Uint8Array([0x50, 0x4b, 0x03, 0x04, 1, 2])], "page.txt", { type: "text/plain" }),
    new File(['{"headline": "No text"}\n{broken\n'], "lines.jsonl", { type: "application/jsonl" }),
  ]);
  const outcome = textOf(visitor.one("[role=status]"));
  expect(outcome).toContain("3 could not be read");
  expect(outcome).toContain("page.txt was left out: it is a zip archive");
  expect(outcome).toContain("lines.jsonl, line 2 was left out: it is not valid JSON");
  await visitor.opens("/add");
  await visitor.presses("Add");
  expect(textOf(visitor.one("[role=alert]"))).toContain("There was nothing to add");
});

test("a page that shows no article is named with what it shows and what to do", async ({ visitor }) => {
  const page = (title: string, body: string) =>
    new File(
      [`<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`],
      `${title}.html`,
      {
        type: "text/html",
      },
    );
  await visitor.opens("/add");
  await visitor.presses("Add", undefined, [
    page("Before you continue", "<p>We and our 30 partners use cookies on this device.</p>"),
    page("Page not found", "<h1>Page not found</h1><p>The page you are looking for has been moved.</p>"),
  ]);
  const outcome = textOf(visitor.one("[role=status]"));
  expect(outcome).toContain("2 could not be read");
  expect(outcome).toContain(
    "shows a cookie notice instead of the article: open it in your browser, then send it",
  );
  expect(outcome).toContain("shows an error message instead of the article");
});

test("a page of an upload is never served as a page; its links lead out without what tracks readers", async ({
  visitor,
}) => {
  const mark = "evil-upload-7316";
  const html = `<!doctype html><html><head><title>Lock of Lenn is mended</title><link rel="canonical" href="https://post.example/lock?utm_source=x"></head><body>
    <article><h1>Lock of Lenn is mended</h1><script>${mark}()</script>
    <p onclick="${mark}()">The lock of Lenn was mended on Monday, as <a href="https://post.example/weir?id=7&amp;utm_medium=y&amp;fbclid=z" rel="opener" target="_blank">the weir</a> had been, the council said.</p>
    <p>Boats go through it from the morning until late in the evening, and wait for less than an hour.</p>
    <img src="https://count.example/hit.jpg" width="1" height="1"><iframe srcdoc="<script>${mark}()</script>"></iframe></article></body></html>`;
  await visitor.opens("/add");
  await visitor.presses("Add", undefined, [new File([html], `${mark}.html`, { type: "text/html" })]);
  const [slug = ""] =
    /(?<=\/article\/)[^?"]+/.exec(visitor.link("Lock of Lenn is mended").getAttribute("href") ?? "") ?? [];
  await visitor.opens(`/article/${slug}`);
  const link = visitor.link("the weir");
  expect(link.getAttribute("href")).toBe("https://post.example/weir?id=7");
  expect(link.getAttribute("rel")?.split(" ")).toEqual(expect.arrayContaining(["noopener", "noreferrer"]));
  expect(link.hasAttribute("target")).toBe(false);
  const source = visitor.all("main a").map((one) => one.getAttribute("href"));
  expect(source).toContain("https://post.example/lock");
  for (const path of [
    ...["/export/library.jsonl", "/feed.xml", "/atom.xml", "/feed.json", "/feeds/subscriptions.opml"],
    ...[
      "/api/v1/articles",
      `/api/v1/articles/${slug}`,
      `/api/v1/articles/${slug}/related`,
      `/article/${slug}`,
    ],
  ]) {
    const answer = await visitor.request.get(path);
    const isPage = path === `/article/${slug}`;
    expect([path, /html/.test(answer.headers()["content-type"] ?? "")]).toEqual([path, isPage]);
    expect([path, answer.headers()["x-content-type-options"]]).toEqual([path, "nosniff"]);
    expect([path, (await answer.text()).includes(`${mark}()`)]).toEqual([path, false]);
  }
  for (const path of [
    `/media/${mark}.html`,
    `/${mark}.html`,
    `/add/${mark}.html`,
    `/add/import/${mark}.html`,
  ])
    expect([path, (await visitor.request.get(path)).status()]).toEqual([path, 404]);
});
