import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { PAGES } from "./pages";
import { expect, test } from "./reader";

test("an article is downloaded as an EPUB, as Markdown and as plain text, and can be cited", async ({
  page,
  reader,
}) => {
  await reader.opens(PAGES.english);
  const headline = await page.getByRole("heading", { level: 1 }).innerText();
  const files: Record<string, Buffer> = {};
  for (const name of ["EPUB", "Markdown", "plain text"]) {
    const begun = page.waitForEvent("download");
    await page.getByRole("region", { name: "Download and cite" }).getByRole("link", { name }).click();
    files[name] = readFileSync(await (await begun).path());
  }
  expect(
    strFromU8(unzipSync(files.EPUB ?? new Uint8Array())["book/article-1.xhtml"] ?? new Uint8Array()),
  ).toContain(`<h1>${headline}</h1>`);
  expect(files.Markdown?.toString()).toContain(`\n# ${headline}\n`);
  expect(files["plain text"]?.toString()).toContain(`${headline}\n`);
  await expect(page.getByText(`“${headline}”`)).toContainText(PAGES.english);
});

test("a story, and what is saved, are books", async ({ page, reader, request }) => {
  const nothing = await request.get("/saved/saved.epub");
  expect([nothing.status(), await nothing.text()]).toEqual([
    404,
    "There is nothing to download: you have no saved articles. Save one first.\n",
  ]);
  await reader.opens(PAGES.story);
  const begun = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download as an EPUB" }).click();
  const book = unzipSync(readFileSync(await (await begun).path()));
  const chapters = Object.keys(book).filter((name) => /article-\d+\.xhtml$/.test(name));
  expect(chapters.length).toBeGreaterThan(1);
  expect(strFromU8(book["book/contents.xhtml"] ?? new Uint8Array()).match(/<li>/g)).toHaveLength(
    chapters.length,
  );
});
