import { expect, test } from "./reader";

const ENGLISH = "/article/moscow-counts-a-peace-in-syria-idlib-counts-the-displaced";

test("keys go along a list, open an article, and mark it", async ({ page, reader }) => {
  await reader.opens("/library");
  const headlines = reader.articles().getByRole("heading", { level: 3 }).getByRole("link");
  await page.keyboard.press("j");
  await expect(headlines.first()).toBeFocused();
  const kept = page.waitForResponse(/\/shelf$/);
  await page.keyboard.press("s");
  await kept;
  await expect(reader.articles().first().getByRole("button", { name: "Saved" })).toBeVisible();
  await page.keyboard.press("j");
  await page.keyboard.press("k");
  await expect(headlines.first()).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/article\//);
});

test("keys lead on from an article: along its story, and to what is related", async ({ page, reader }) => {
  await reader.opens(ENGLISH);
  const next = page.getByRole("navigation", { name: "Read on" });
  const first = await next.getByRole("link").first().innerText();
  const key = (await next.getByRole("listitem").first().innerText()).startsWith("Next") ? "n" : "p";
  await page.keyboard.press(key);
  await expect(reader.headline()).toHaveText(first);
  await reader.opens(ENGLISH);
  const related = await reader.related().getByRole("listitem").first().getByRole("link").first().innerText();
  await page.keyboard.press("1");
  await expect(reader.headline()).toHaveText(related);
});

test("a key searches, one changes the theme, one shows them all; none does in a field", async ({
  page,
  reader,
}) => {
  await reader.opens("/library");
  await page.keyboard.press("?");
  await expect(page.getByText("Open a related article")).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("t");
  await expect(page.locator("html")).not.toHaveAttribute("data-theme", "system");
  await page.keyboard.press("/");
  await page.keyboard.type("jst?");
  await expect(page.getByRole("searchbox").filter({ visible: true }).first()).toHaveValue("jst?");
});
