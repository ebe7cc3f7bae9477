import type { Browser, Page } from "@playwright/test";
import { OWNER, OWNER_STATE } from "./make-template";
import { expect, test } from "./reader";
import { type Server, startServer } from "./server";
import { CLIENT, startIssuer, type TestIssuer } from "./start-issuer";

let issuer: TestIssuer;
let server: Server;
test.beforeAll(async ({ browserName: _ }, { workerIndex }) => {
  issuer = await startIssuer();
  server = await startServer(`test-results/libraries/elsewhere-${workerIndex}`, {
    OIDC_ISSUER: issuer.address,
    OIDC_CLIENT_ID: CLIENT.id,
    OIDC_CLIENT_SECRET: CLIENT.secret,
    // what the setting names is reached without it
    FETCH_ALLOW: "",
  });
  issuer.knows(server.url);
});
test.afterAll(() => {
  server.close();
  issuer.close();
});

const openWindow = async (browser: Browser, storageState?: string): Promise<Page> =>
  (await browser.newContext({ baseURL: server.url, ...(storageState && { storageState }) })).newPage();

/** Signs in at the issuer, and agrees. */
async function agreesAs(page: Page, login: string): Promise<void> {
  await page.getByPlaceholder("Enter any login").fill(login);
  await page.getByPlaceholder("and password").fill("any");
  await page.getByRole("button", { name: "Sign-in" }).click();
  await page.getByRole("button", { name: "Continue" }).click();
}

const host = () => new URL(issuer.address).host;

test("an account is linked with its password, and then signed in to elsewhere", async ({ browser }) => {
  const page = await openWindow(browser, OWNER_STATE);
  await page.goto("/account");
  const section = page.locator("#elsewhere");
  await section.getByLabel("Current password").fill("not the password");
  await section.getByRole("button", { name: "Link my account" }).click();
  await expect(section.getByRole("alert")).toHaveText("That isn’t your current password. Try again.");
  await section.getByLabel("Current password").fill(OWNER.password);
  await section.getByRole("button", { name: "Link my account" }).click();
  await agreesAs(page, "lena");
  await page.waitForURL("/account#elsewhere");
  await expect(section).toContainText("Your accounts are linked");

  const fresh = await openWindow(browser);
  await fresh.goto("/sign-in?next=/stories");
  await fresh.getByRole("link", { name: `Sign in with ${host()}` }).click();
  await agreesAs(fresh, "lena");
  await fresh.waitForURL("/stories");
  await expect(fresh.getByRole("button", { name: `Menu: ${OWNER.name}` })).toBeVisible();

  await section.getByRole("button", { name: "Remove the link" }).click();
  await expect(section.getByRole("button", { name: "Link my account" })).toBeVisible();
  await fresh.context().clearCookies();
  await fresh.goto("/sign-in/oidc");
  await agreesAs(fresh, "lena");
  await expect(fresh.getByRole("main").getByRole("alert")).toContainText("No account here is linked");
  await page.context().close();
  await fresh.context().close();
});

test("a stranger gets no account, and who says no is told so", async ({ browser }) => {
  const page = await openWindow(browser);
  await page.goto("/sign-in/oidc?next=/add");
  await agreesAs(page, "mallory");
  await expect(page.getByRole("main").getByRole("alert")).toContainText("No account here is linked");
  await page.context().clearCookies();
  await page.goto("/sign-in/oidc");
  await page.getByRole("link", { name: /Cancel/i }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("was not finished");
  await page.context().close();
});

test("a browser that comes back without having gone is refused", async ({ playwright }) => {
  const nobody = await playwright.request.newContext({ baseURL: server.url });
  for (const query of [
    "",
    "?code=stolen&state=guessed",
    "?error=access_denied",
    "?state=%FF",
    "?code=1&code=2",
  ]) {
    const answer = await nobody.get(`/sign-in/oidc/callback${query}`, { maxRedirects: 0 });
    expect([query, answer.status()]).toEqual([query, query.includes("%FF") ? answer.status() : 303]);
    expect(answer.status()).toBeLessThan(500);
    expect(`${answer.headers()["set-cookie"]}`).not.toContain("session_token=");
  }
  const forged = { cookie: "throughline.oidc=AAAA" };
  const answer = await nobody.get("/sign-in/oidc/callback?code=1&state=1", {
    headers: forged,
    maxRedirects: 0,
  });
  expect(answer.headers().location).toContain("was+not+finished");
  await nobody.dispose();
});
