import type { Page } from "@playwright/test";
import { INTERFACE_LANGUAGES } from "../lib/messages/interface-language";
import { PAGES } from "./pages";
import { expect, test } from "./reader";

/** The pages that are read most, at the widths of a desk, a small laptop, a tablet and a phone. */
const WIDTHS = [1440, 1024, 768, 390];
const THEMES = ["paper", "sepia", "night", "contrast"];
const NAMES = ["front", "library", "english", "arabic", "story", "compare", "highlights", "feeds"] as const;
/** Where the page of another library is found: the first link of this form, on this page. */
const FOUND: Partial<Record<(typeof NAMES)[number], [on: string, link: string]>> = {
  english: ["/library?language=en", 'main h3 a[href^="/article/"]'],
  arabic: ["/library?language=ar", 'main h3 a[href^="/article/"]'],
  story: ["/stories", 'main a[href^="/story/"]'],
  compare: ["/", 'a[href^="/compare/"]'],
};

test.use({ as: "owner" });

/** The address of a page in this library; null where it has none such. */
async function find(page: Page, name: (typeof NAMES)[number]): Promise<string | null> {
  const [on, link] = (process.env.LIBRARY && FOUND[name]) || [];
  if (!on || !link) return PAGES[name];
  await page.goto(on);
  const first = page.locator(link).first();
  return (await first.count()) > 0 ? first.getAttribute("href") : null;
}

for (const name of NAMES)
  for (const language of INTERFACE_LANGUAGES)
    test(`${name} in ${language}`, async ({ page, context, reader, baseURL }) => {
      const path = await find(page, name);
      test.skip(path === null, `this library has no page for ${name}`);
      const url = baseURL ?? "";
      await context.addCookies([{ name: "language", value: language, url }]);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        await reader.opens(path ?? "/");
        await expect(page.locator("html")).toHaveAttribute("lang", language);
        for (const theme of THEMES) {
          await page.evaluate((chosen) => {
            document.documentElement.dataset.theme = chosen;
          }, theme);
          await reader.seesNoSideways();
          await page.screenshot({
            path: `test-results/pictures/${name}-${language}-${width}-${theme}.jpg`,
            ...{ type: "jpeg", quality: 80, animations: "disabled" },
          });
        }
      }
    });
