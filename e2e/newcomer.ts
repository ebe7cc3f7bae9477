import type { Locator, Page } from "@playwright/test";
import { expect } from "./reader";

/** Where the pictures are kept, to be looked at. */
const PICTURES = "test-results/new-user";

/** How a page is pictured: its name, width and theme. */
const LOOKS = [
  { width: 1440, theme: "paper" },
  { width: 390, theme: "paper" },
  { width: 1440, theme: "night" },
];

type Step = { name: string; clicks: number; fields: number; seconds: number };

/** Somebody who sees the app for the first time: goes only where the pages lead, and counts what it takes. */
export class Newcomer {
  readonly steps: Step[] = [];
  #pictures = 0;

  constructor(readonly page: Page) {}

  /** Does what a person sets out to do. What is clicked and typed meanwhile is counted, and the time without that of the pictures. */
  async step(name: string, act: () => Promise<void>): Promise<void> {
    const step: Step = { name, clicks: 0, fields: 0, seconds: 0 };
    this.steps.push(step);
    const started = performance.now();
    await act();
    step.seconds += (performance.now() - started) / 1000;
  }

  /** Follows the link that the terminal shows. */
  async opens(link: string): Promise<void> {
    this.#step.clicks += 1;
    await this.page.goto(link);
  }

  async clicks(target: Locator): Promise<void> {
    this.#step.clicks += 1;
    await target.click();
  }

  async types(label: string | RegExp, text: string): Promise<void> {
    this.#step.fields += 1;
    await this.page.getByLabel(label).fill(text);
  }

  async chooses(
    label: string | RegExp,
    file: { name: string; mimeType: string; buffer: Buffer },
  ): Promise<void> {
    this.#step.clicks += 1;
    await this.page.getByLabel(label).setInputFiles(file);
  }

  /** Goes to a page by the navigation. */
  async goesTo(name: string): Promise<void> {
    const link = this.page.getByRole("banner").getByRole("link", { name, exact: true });
    if (!(await link.first().isVisible()))
      await this.clicks(this.page.getByRole("button", { name: /^Menu/ }));
    await this.clicks(link.filter({ visible: true }));
    await this.page.waitForLoadState("networkidle");
  }

  /** Takes pictures of the page, and checks that it is not wider than the screen. */
  async pictures(name: string): Promise<void> {
    const started = performance.now();
    this.#pictures += 1;
    const number = `${this.#pictures}`.padStart(2, "0");
    for (const { width, theme } of LOOKS) {
      await this.page.setViewportSize({ width, height: 900 });
      await this.page.evaluate(
        async (look) => {
          Object.assign(document.documentElement.dataset, look);
          await document.fonts.ready;
        },
        { theme },
      );
      await this.page.screenshot({
        ...{
          path: `${PICTURES}/${number}-${name}-${width}-${theme}.png`,
          fullPage: true,
          animations: "disabled",
        },
      });
      const over = await this.page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over, `${name} is wider than ${width}`).toBeLessThanOrEqual(0);
    }
    await this.page.setViewportSize({ width: 1440, height: 900 });
    await this.page.evaluate(() => Object.assign(document.documentElement.dataset, { theme: "paper" }));
    this.#step.seconds -= (performance.now() - started) / 1000;
  }

  /** What each step took, and all of them together, a line each. */
  report(): string {
    const all = this.steps.reduce(
      (sum, { clicks, fields, seconds }) => ({
        ...{ name: "all", clicks: sum.clicks + clicks, fields: sum.fields + fields },
        seconds: sum.seconds + seconds,
      }),
      { name: "all", clicks: 0, fields: 0, seconds: 0 },
    );
    return [...this.steps, all]
      .map(
        ({ name, clicks, fields, seconds }) =>
          `${name}: ${clicks} clicks, ${fields} fields, ${seconds.toFixed(1)} s`,
      )
      .join("\n");
  }

  get #step(): Step {
    const step = this.steps.at(-1);
    if (!step) throw new Error("No step has begun.");
    return step;
  }
}
