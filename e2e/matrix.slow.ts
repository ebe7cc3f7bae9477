import { TEXT_SIZES, THEMES } from "../lib/readers/preferences";
import { expect, test } from "./reader";

/** Every page, at every width, theme and text size: nothing overflows, complains or fails. The pictures are kept to be looked at. */
const PAGES = {
  library: "/",
  filtered: "/?topic=sport&language=en",
  nothing: "/?q=zzyzx",
  times: "/?topic=-sport&after=2022&before=2023",
  people: "/filters/person",
  english: "/article/nations-agree-treaty-to-protect-the-high-seas",
  arabic: "/article/موسكو-تحصي-سلاما-في-سوريا-وإدلب-تحصي-النازحين",
  picture: "/article/giant-box-ship-keeps-suez-canal-shut-for-a-third-day",
  compare:
    "/compare/england-win-world-cup-at-lords-after-two-ties/two-draws-and-an-adding-machine-how-not-to-settle-a-final",
  across:
    "/compare/moscow-counts-a-peace-in-syria-idlib-counts-the-displaced/موسكو-تحصي-سلاما-في-سوريا-وإدلب-تحصي-النازحين",
  twice:
    "/compare/england-win-world-cup-at-lords-after-two-ties/england-win-world-cup-at-lords-after-two-ties",
  outlets: "/outlets",
  outlet: "/outlets/the-meridian-post",
  topics: "/topics",
  saved: "/saved",
  refused: "/saved?problem=name-taken&name=Sport&filter=%3Ftopic%3Dsport",
  stories: "/stories",
  story: "/story/fire-takes-roof-and-spire-of-notre-dame-towers-are-saved",
  corrections: "/corrections",
  edit: "/article/nations-agree-treaty-to-protect-the-high-seas/edit",
  link: "/article/nations-agree-treaty-to-protect-the-high-seas/link?q=climate",
  trail: "/article/nations-agree-treaty-to-protect-the-high-seas?from=2.3",
  add: "/add",
  missing: "/article/not-here",
};
const WIDTHS = [320, 390, 768, 1024, 1440, 2200];

const looks = WIDTHS.flatMap((width) =>
  THEMES.filter((theme) => theme !== "system").flatMap((theme) =>
    TEXT_SIZES.map((size) => ({ width, theme, size })),
  ),
);

for (const { width, theme, size } of looks)
  test(`${width} wide, ${theme}, ${size}`, async ({ page, context, reader, baseURL, complaints }) => {
    await page.setViewportSize({ width, height: 900 });
    await context.addCookies([{ name: "reading", value: `${size}.${theme}`, url: baseURL ?? "" }]);
    for (const [name, path] of Object.entries(PAGES)) {
      await reader.opens(path);
      await page.evaluate(() => document.fonts.ready);
      await reader.seesNoSideways();
      await expect(reader.headline()).toBeAttached();
      await expect(page.locator("html")).toHaveAttribute("data-theme", theme);
      await page.screenshot({
        path: `test-results/matrix/${name}-${width}-${theme}-${size}.png`,
        fullPage: true,
      });
    }
    // The browser itself reports the page that is not there; nothing else may be said.
    expect(complaints.splice(0).filter((line) => !/404 \(Not Found\)/.test(line))).toEqual([]);
  });
