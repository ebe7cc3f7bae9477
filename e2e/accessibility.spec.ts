import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./reader";

const STORY = "/story/fire-takes-roof-and-spire-of-notre-dame-towers-are-saved";
const PAGES = [
  "/",
  "/?topic=sport",
  "/?topic=-sport&after=2022&before=2023",
  "/filters/person",
  "/filters/topic?find=sport",
  "/times?topic=-sport",
  "/?q=displaced+idlib&sort=relevance",
  "/?q=outlett%3Astraits+%28asteroid+OR+%22heat",
  "/?q=asteriods&outlet=olive-road-dispatch",
  "/article/nations-agree-treaty-to-protect-the-high-seas",
  "/article/موسكو-تحصي-سلاما-في-سوريا-وإدلب-تحصي-النازحين",
  "/compare/england-win-world-cup-at-lords-after-two-ties/two-draws-and-an-adding-machine-how-not-to-settle-a-final",
  "/compare/moscow-counts-a-peace-in-syria-idlib-counts-the-displaced/موسكو-تحصي-سلاما-في-سوريا-وإدلب-تحصي-النازحين",
  "/add",
  "/outlets",
  "/outlets/the-meridian-post",
  "/outlets/the-meridian-post/edit",
  "/topics",
  "/saved",
  "/saved?problem=name-taken&name=Sport&filter=%3Ftopic%3Dsport",
  "/?topic=sport&unmarked=7",
  "/stories",
  STORY,
  "/corrections",
  "/article/nations-agree-treaty-to-protect-the-high-seas/edit",
  "/article/nations-agree-treaty-to-protect-the-high-seas/link?q=climate",
  "/article/nations-agree-treaty-to-protect-the-high-seas?from=2.3",
];

/** All rules in one theme, at any width; in the others those that go by its colours, which are the same at any. */
const THEMES = [
  { theme: "paper", rules: [], tags: "@scripts" },
  { theme: "sepia", rules: ["color-contrast"], tags: "@scripts @once" },
  { theme: "night", rules: ["color-contrast"], tags: "@scripts @once" },
];

for (const { theme, rules, tags } of THEMES) {
  test(`no page breaks the accessibility rules, in ${theme} ${tags}`, async ({ page, context, baseURL }) => {
    // Every page is examined, one after the other.
    test.setTimeout(240_000);
    await context.addCookies([{ name: "reading", value: `regular.${theme}`, url: baseURL ?? "" }]);
    for (const path of PAGES) {
      await page.goto(path);
      const axe = new AxeBuilder({ page });
      const { violations } = await (rules.length ? axe.withRules(rules) : axe).analyze();
      expect(violations.map(({ id, nodes }) => `${path} ${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
  });
}

test("a reader gets about by keyboard alone", async ({ page, reader }) => {
  await reader.opens("/");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the text" })).toBeFocused();
  const link = reader.articles().first().getByRole("link").first();
  await link.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/article\//);
  await expect(reader.headline()).toBeVisible();
});
