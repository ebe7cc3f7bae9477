import { test as base, expect, type Locator, type Page } from "@playwright/test";
import { OWNER_STATE } from "./make-template";
import { readLibrary, type Server, startServer } from "./server";
import { Visitor } from "./visitor";

export { expect };

type Options = {
  /** For specs that add, change or remove articles and outlets: the other specs have a library that nobody changes. */
  changesLibrary: boolean;
  /** Signed in as the owner, or as nobody; by default the owner where the library is changed. */
  as: "owner" | "nobody" | undefined;
};
type Fixtures = {
  /** In a browser. */
  reader: Reader;
  /** Over HTTP, without scripts. */
  visitor: Visitor;
  /** What no page may do: fail in the console. */
  complaints: string[];
};

/** What readers do, by the words of the pages. Each worker has servers and libraries of its own. */
export const test = base.extend<Options & Fixtures, { serverFor: (changes: boolean) => Promise<Server> }>({
  changesLibrary: [false, { option: true }],
  as: [undefined, { option: true }],
  storageState: async ({ as, changesLibrary }, use) =>
    use((as ?? (changesLibrary ? "owner" : "nobody")) === "owner" ? OWNER_STATE : undefined),
  serverFor: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from it
    async ({}, use, { workerIndex }) => {
      const running = new Map<boolean, Promise<Server>>();
      await use((changes) => {
        const name = `${workerIndex}-${changes ? "changed" : "unchanged"}`;
        const server = running.get(changes) ?? startServer(`test-results/libraries/${name}`);
        running.set(changes, server);
        return server;
      });
      const unchanged = await running.get(false);
      const left = unchanged && (await readLibrary(unchanged.url));
      for (const server of running.values()) (await server).close();
      expect(left, "a spec changed the library without saying so").toEqual(unchanged?.library);
    },
    { scope: "worker" },
  ],
  baseURL: async ({ serverFor, changesLibrary }, use) => use((await serverFor(changesLibrary)).url),
  // biome-ignore lint/correctness/noEmptyPattern: as above
  complaints: async ({}, use) => {
    const complaints: string[] = [];
    await use(complaints);
    expect(complaints).toEqual([]);
  },
  page: async ({ page, complaints }, use) => {
    page.on("console", (message) => {
      if (message.type() === "error" || /Content.Security.Policy/i.test(message.text()))
        complaints.push(`${message.text()} ${message.location().url}`);
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    await use(page);
  },
  reader: async ({ page, javaScriptEnabled }, use) => use(new Reader(page, javaScriptEnabled ?? true)),
  visitor: async ({ request }, use) => use(new Visitor(request)),
});

export class Reader {
  constructor(
    readonly page: Page,
    readonly scripts: boolean,
  ) {}

  /** Opens a page; with scripts, waits until they are there. */
  async opens(path: string) {
    const response = await this.page.goto(path);
    await this.waitsForScripts();
    return response?.status();
  }

  /** Waits until React has begun to take over the page, and then until the browser has nothing left to do. */
  async waitsForScripts() {
    if (!this.scripts) return;
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

  /** What the button of the masthead opens, to choose how pages look. */
  opensLooks = () => this.page.getByRole("button", { name: "Appearance" }).click();

  /** A list of the rail, by its heading. */
  async list(name: string) {
    const list = (await this.filters())
      .locator("section")
      .filter({ has: this.page.getByRole("heading", { name, exact: true }) });
    const details = list.locator(":scope > details");
    if ((await details.count()) > 0 && (await details.getAttribute("open")) === null)
      await details.locator(":scope > summary").click();
    return list;
  }

  /** How many articles the filter leaves; a page shows 25 of them. */
  leaves = (articles: number) =>
    expect(
      this.page.getByText(articles === 1 ? "1 article" : `${articles} articles`, { exact: true }),
    ).toBeVisible();

  /** Presses a button whose answer is kept in the background, and waits until it is. */
  async marks(button: Locator, address: string | RegExp = /\/shelf$/) {
    const kept = this.page.waitForResponse(address);
    await button.click();
    await kept;
  }

  /** The page is not wider than the screen. */
  async seesNoSideways() {
    const over = await this.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over, `${this.page.url()} is wider than the screen`).toBeLessThanOrEqual(0);
  }
}

/** The number at the end of a link's words. */
export const countOf = async (link: Locator) => Number((await link.innerText()).match(/\d+$/)?.[0]);
