import { expect, test } from "./reader";

for (const [language, path] of [
  ["English", "/article/moscow-counts-a-peace-in-syria-idlib-counts-the-displaced"],
  ["Arabic", "/article/موسكو-تحصي-سلاما-في-سوريا-وإدلب-تحصي-النازحين"],
] as const)
  test(`where a reader was in an article in ${language} is offered on return`, async ({ page, reader }) => {
    await page.setViewportSize({ width: 1000, height: 500 });
    await reader.opens(path);
    await expect(page.getByText("Continue where you left off")).toHaveCount(0);
    const block = page.locator(".article-text > *").nth(5);
    const kept = page.waitForResponse(/\/position$/);
    await block.evaluate((node) => node.scrollIntoView({ block: "start" }));
    expect((await kept).status()).toBe(204);
    await reader.opens(path);
    await page.getByRole("link", { name: "Continue where you left off" }).click();
    await expect(block).toBeInViewport();
    await expect(page.locator("#place")).toBeInViewport();
    await reader.opens("/");
    const begun = page.getByRole("region", { name: "Continue reading" });
    await expect(begun).toContainText(/\d+% read/);
    await begun.getByRole("link").first().click();
    await expect(page).toHaveURL(/#place$/);
    await expect(page.locator("#place")).toBeInViewport();
  });

test("opening an article keeps no position, reading it to the end forgets it", async ({ page, reader }) => {
  const path = "/article/nations-agree-treaty-to-protect-the-high-seas";
  await page.setViewportSize({ width: 1000, height: 400 });
  await reader.opens(path);
  expect((await page.context().cookies()).filter(({ name }) => name === "reader")).toEqual([]);
  const first = page.waitForResponse(/\/position$/);
  await page
    .locator(".article-text > *")
    .nth(2)
    .evaluate((node) => node.scrollIntoView({ block: "start" }));
  await first;
  const last = page.waitForResponse(/\/position$/);
  await page.locator(".article-text > :last-child").evaluate((node) => node.scrollIntoView({ block: "end" }));
  await last;
  await reader.opens(path);
  await expect(page.getByText("Continue where you left off")).toHaveCount(0);
});

test("a position that is none is refused", async ({ request, baseURL }) => {
  const origin = new URL(baseURL ?? "").origin;
  const send = async (form: Record<string, string>, slug = "nations-agree-treaty-to-protect-the-high-seas") =>
    (await request.post(`/article/${slug}/position`, { form, headers: { origin } })).status();
  expect(await send({ block: "3", percent: "101" })).toBe(400);
  expect(await send({ block: "-1", percent: "10" })).toBe(400);
  expect(await send({ percent: "10" })).toBe(400);
  expect(await send({ block: "1", percent: "10" }, "no-such")).toBe(404);
});
