import { CHOICES } from "../lib/readers/preferences";
import { PAGES } from "./pages";
import { expect, test } from "./reader";

/** Every page, at every width, theme and text size: nothing overflows, complains or fails. The pictures are kept to be looked at. */
const WIDTHS = [320, 390, 768, 1024, 1440, 2200];

test.use({ as: "owner" });

/** The ends of the scale and its middle. */
const SIZES = ["smallest", "regular", "huge"] as const;
const looks = CHOICES.theme
  .filter((theme) => theme !== "system")
  .flatMap((theme) => SIZES.map((size) => ({ theme, size })));

for (const [at, [name, path]] of Object.entries(PAGES).entries())
  test(`${name}, in every look`, async ({ page, context, reader, baseURL, complaints }) => {
    for (const [turn, width] of WIDTHS.entries()) {
      // The server renders one of the looks, another for each page and width; the others are chosen on the page.
      const rendered = looks[(at + turn) % looks.length];
      const value = `${rendered?.size}.${rendered?.theme}`;
      await context.addCookies([{ name: "reading", value, url: baseURL ?? "" }]);
      await page.setViewportSize({ width, height: 900 });
      await reader.opens(path);
      await expect(reader.headline()).toBeAttached();
      await expect(page.locator("html")).toHaveAttribute("data-theme", rendered?.theme ?? "");
      await expect(page.locator("html")).toHaveAttribute("data-size", rendered?.size ?? "");
      for (const { theme, size } of looks) {
        await page.evaluate(
          async (look) => {
            Object.assign(document.documentElement.dataset, look);
            await document.fonts.ready;
          },
          { theme, size },
        );
        await reader.seesNoSideways();
        await page.screenshot({
          path: `test-results/matrix/${name}-${width}-${theme}-${size}.jpg`,
          type: "jpeg",
          quality: 80,
          fullPage: true,
          animations: "disabled",
        });
      }
    }
    // The browser itself reports the page that is not there; nothing else may be said.
    expect(complaints.splice(0).filter((line) => !/404 \(Not Found\)/.test(line))).toEqual([]);
  });
