import { test as base, expect, type Locator, type Page } from "@playwright/test";

export { expect };

/** What readers do, by the words of the pages; and a watch over what no page may do: fail in the console, or overflow. */
export const test = base.extend<{ reader: Reader; complaints: string[] }>({
  complaints: [
    async ({ page }, use) => {
      const complaints: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error" || /Content.Security.Policy/i.test(message.text()))
          complaints.push(`${message.text()} ${message.location().url}`);
      });
      page.on("pageerror", (error) => complaints.push(error.message));
      await use(complaints);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
  reader: async ({ page }, use) => use(new Reader(page)),
});

export class Reader {
  constructor(readonly page: Page) {}

  /** Opens a page; a test of what scripts do begins when they are there. */
  async opens(path: string) {
    const response = await this.page.goto(path);
    if (test.info().tags.includes("@scripts")) await this.scripts();
    return response?.status();
  }

  /** Waits until React has begun to take over the page, and then until the browser has nothing left to do. */
  private async scripts() {
    await this.page.waitForFunction(() =>
      Object.keys(document.querySelector("main") ?? {}).some((key) => key.startsWith("__react")),
    );
    await this.page.evaluate(
      () => new Promise<void>((done) => requestIdleCallback(() => requestIdleCallback(() => done()))),
    );
  }

  headline = () => this.page.getByRole("heading", { level: 1 });
  articles = () => this.page.getByRole("main").getByRole("article");
  related = () => this.page.getByRole("complementary", { name: "Related articles" });

  /** On a narrow screen the filters are a sheet that a button opens. */
  async filters() {
    const button = this.page.getByRole("button", { name: /^Filter/ });
    const sheet = this.page.getByRole("complementary", { name: "Filters" });
    if ((await button.isVisible()) && !(await sheet.isVisible())) await button.click();
    return sheet;
  }

  /** Unfolds a part of the page; without scripts a link in it leads on to the page that has it. */
  async unfolds(within: Locator, words: string | RegExp) {
    await within.getByText(words).click();
    if (test.info().project.use.javaScriptEnabled === false)
      await within.getByRole("link", { name: "See them all" }).first().click();
  }

  /** The page is not wider than the screen. */
  async seesNoSideways() {
    const over = await this.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over).toBeLessThanOrEqual(0);
  }
}
