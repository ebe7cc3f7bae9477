import { listBreaches } from "./list-breaches";
import { PAGES } from "./pages";
import { expect, test } from "./reader";

/** A sentence, or a part of one: what people, outlets and stories are called is written with capitals. */
const ENGLISH = /(?:[a-z]{2,} ){2}[a-z]{2,}/;

test.describe("in Arabic", () => {
  test.use({ as: "owner", locale: "ar-EG" });

  for (const [name, path] of Object.entries(PAGES))
    test(`${name} is mirrored, keeps the accessibility rules, and says nothing in English`, async ({
      page,
      reader,
      complaints,
    }) => {
      await reader.opens(path);
      await expect(page.locator("html")).toHaveAttribute("lang", "ar");
      await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
      await reader.seesNoSideways();
      expect(await listBreaches(page)).toEqual([]);
      // Words of articles, outlets and people have a language or an isolation of their own.
      const said = await page.evaluate(() => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const element = node.parentElement;
          if (!element || element.closest("script, style, noscript, bdi, code, kbd, pre, textarea, option"))
            continue;
          if (element.closest("[lang]")?.getAttribute("lang") === "ar" && node.textContent)
            found.push(node.textContent);
        }
        return found;
      });
      expect(said.filter((text) => ENGLISH.test(text))).toEqual([]);
      if (path === PAGES.missing) complaints.splice(0, 1);
    });
});

test.describe("in Arabic, with a library that changes", () => {
  test.use({ as: "owner", locale: "ar-EG", changesLibrary: true });

  test("why a file was refused is said in Arabic", async ({ page, reader }) => {
    await reader.opens("/add");
    await page.getByLabel("أو ملفات").setInputFiles([
      { name: "page.txt", mimeType: "text/plain", buffer: Buffer.from([0x50, 0x4b, 0x03, 0x04, 1, 2]) },
      {
        name: "lines.jsonl",
        mimeType: "application/jsonl",
        buffer: Buffer.from('{"headline": "No text"}\n'),
      },
    ]);
    await page.getByRole("button", { name: "إضافة", exact: true }).click();
    const outcome = page.getByRole("status", { name: "النتيجة" });
    await expect(outcome).toContainText("أرشيف ZIP: فُكّ ضغطه واستورد المجلد");
    await expect(outcome).toContainText("السطر 1");
    expect((await outcome.innerText()).replace(/page\.txt|lines\.jsonl|ZIP/g, "")).not.toMatch(/[a-z]{2,}/i);
    expect(await listBreaches(page)).toEqual([]);
  });
});

test("the language of the interface is chosen on any page, and holds from page to page", async ({
  page,
  reader,
}) => {
  await reader.opens("/library");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.getByRole("button", { name: "Appearance" }).click();
  await page.getByRole("button", { name: "العربية" }).click();
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await page.getByRole("link", { name: "القصص", exact: true }).first().click();
  await expect(page).toHaveURL(/\/stories$/);
  await expect(page.locator("html")).toHaveAttribute("lang", "ar");
  await page.getByRole("button", { name: "مظهر الصفحات" }).click();
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the language is chosen all the same", async ({ page }) => {
    await page.goto("/topics");
    await page.getByRole("button", { name: "Appearance" }).click();
    await page.getByRole("button", { name: "العربية" }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", "ar");
    await expect(page).toHaveURL(/\/topics$/);
  });
});
