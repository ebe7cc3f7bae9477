import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** Where a page breaks the accessibility rules: all of them, or those that are named. */
export async function listBreaches(page: Page, rules: string[] = []): Promise<string[]> {
  // No page has frames: what axe would open a page of its own for is not needed.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (rules.length ? axe.withRules(rules) : axe).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
