import { listBreaches } from "./list-breaches";
import { PAGES } from "./pages";
import { expect, test } from "./reader";

test.use({ as: "owner" });

const MORE = {
  "an outlet's form": "/outlets/the-meridian-post/edit",
  "topics found": "/filters/topic?find=sport",
  "the table of times": "/times?topic=-sport",
  "words marked": "/library?q=displaced+idlib&sort=relevance",
  "a mistake": "/library?q=outlett%3Astraits+%28asteroid+OR+%22heat",
  "a suggestion": "/library?q=asteriods&outlet=olive-road-dispatch",
  unmarked: "/library?topic=sport&unmarked=7",
};

for (const [name, path] of Object.entries({ ...PAGES, ...MORE }))
  test(`${name}: keeps the accessibility rules, and to the width of the screen`, async ({
    page,
    reader,
    context,
    baseURL,
    complaints,
  }) => {
    await context.addCookies([{ name: "reading", value: "regular.paper", url: baseURL ?? "" }]);
    await reader.opens(path);
    await reader.seesNoSideways();
    expect(await listBreaches(page)).toEqual([]);
    if (path === PAGES.missing) complaints.splice(0, 1);
  });

/** The colours of our own are compared in app/colours.test.ts; those that a browser gives to what a form is made of are here. */
const FORMS = { ...PAGES, outletForm: MORE["an outlet's form"] };

for (const theme of ["sepia", "night"])
  test(`forms can be read in ${theme}`, async ({ page, context, baseURL }) => {
    await context.addCookies([{ name: "reading", value: `regular.${theme}`, url: baseURL ?? "" }]);
    for (const name of ["add", "edit", "link", "people", "story", "outletForm"] as const) {
      await page.goto(FORMS[name]);
      expect(await listBreaches(page, ["color-contrast"]), name).toEqual([]);
    }
  });

test("a reader gets to the first article with three tabs, and reads it", async ({ page, reader }) => {
  await reader.opens("/");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to articles" })).toBeFocused();
  await page.keyboard.press("Enter");
  // the story that leads, then its article
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/article\//);
  await expect(reader.headline()).toBeVisible();
});
