import type { Browser, CDPSession, Page } from "@playwright/test";
import { OWNER, OWNER_STATE } from "./make-template";
import { expect, test } from "./reader";
import { type Server, startServer } from "./server";
import { textOf } from "./visitor";

let server: Server;
test.beforeAll(async ({ browserName: _ }, { workerIndex }) => {
  server = await startServer(`test-results/libraries/passkeys-${workerIndex}`);
});
test.afterAll(() => server.close());

/** A device as Chromium's virtual authenticator. */
type Device = { devtools: CDPSession; id: string };

/**
 * Opens a window of the owner's, on a device that keeps passkeys.
 * @param checks whether the device can check who holds it
 */
async function openWindow(browser: Browser, checks = true): Promise<{ page: Page; device: Device }> {
  const context = await browser.newContext({ baseURL: server.url, storageState: OWNER_STATE });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("WebAuthn.enable");
  const { authenticatorId: id } = await devtools.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: checks ? "internal" : "usb",
      hasResidentKey: true,
      hasUserVerification: checks,
      isUserVerified: checks,
      automaticPresenceSimulation: true,
    },
  });
  return { page, device: { devtools, id } };
}

/** Whether the device finds that its owner holds it. */
const recognises = ({ devtools, id }: Device, isUserVerified: boolean) =>
  devtools.send("WebAuthn.setUserVerified", { authenticatorId: id, isUserVerified });

async function addsPasskey(page: Page, password: string): Promise<void> {
  const form = page.getByRole("form", { name: "Add a passkey" });
  await form.getByLabel("Passkey name").fill("Phone");
  await form.getByLabel("Current password").fill(password);
  await form.getByRole("button", { name: "Add a passkey" }).click();
}

test("a passkey is made with the password, signs in without it, and can be removed", async ({ browser }) => {
  const { page, device } = await openWindow(browser);
  await page.goto("/sign-in");
  await expect(page.getByRole("button", { name: "Sign in with a passkey" })).toHaveCount(0);
  await page.goto("/account");
  await addsPasskey(page, "not the password");
  const section = page.locator("#passkeys");
  await expect(section.getByRole("alert")).toHaveText("That isn’t your current password. Try again.");
  await addsPasskey(page, OWNER.password);
  await expect(page.getByRole("list", { name: "Your passkeys" })).toContainText("Phone since");
  const { credentials } = await device.devtools.send("WebAuthn.getCredentials", {
    authenticatorId: device.id,
  });
  expect(credentials).toMatchObject([
    { isResidentCredential: true, rpId: "localhost", userName: OWNER.name, userDisplayName: OWNER.name },
  ]);
  await addsPasskey(page, OWNER.password);
  await expect(section.getByRole("alert")).toHaveText("This device already has a passkey for your account.");

  await page.context().clearCookies();
  await page.goto("/sign-in?next=/stories");
  await page.getByRole("button", { name: "Sign in with a passkey" }).click();
  await page.waitForURL("/stories");
  await expect(page.getByRole("button", { name: `Menu: ${OWNER.name}` })).toBeVisible();

  await page.context().clearCookies();
  await recognises(device, false);
  await page.goto("/sign-in");
  await page.getByRole("button", { name: "Sign in with a passkey" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("Your device gave no passkey");

  await recognises(device, true);
  await page.getByRole("button", { name: "Sign in with a passkey" }).click();
  await page.waitForURL("/");
  await page.goto("/account");
  await page.getByRole("button", { name: "Remove the passkey Phone" }).click();
  await expect(page.getByRole("list", { name: "Your passkeys" })).toHaveCount(0);
  await page.context().close();
});

/** The page to which a form of ours leads, sent by a page that asks the device for less than we do. */
const sendUnverified = (page: Page, present: string) =>
  page.evaluate(async (password) => {
    const body = new URLSearchParams({ present: password });
    const { options } = await (await fetch("/account/passkeys/begin", { method: "POST", body })).json();
    const lax = { ...options, authenticatorSelection: { userVerification: "discouraged" } };
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(lax);
    const made = (await navigator.credentials.create({ publicKey })) as PublicKeyCredential;
    const response = JSON.stringify(made.toJSON());
    const answer = await fetch("/account/passkeys", {
      method: "POST",
      body: new URLSearchParams({ response, name: "Lax" }),
    });
    return answer.text();
  }, present);

test("a device that doesn’t check who is using it is refused, and so is what no device gave", async ({
  browser,
}) => {
  const { page } = await openWindow(browser, false);
  await page.goto("/account");
  expect(await sendUnverified(page, OWNER.password)).toContain("doesn’t check who is using it");
  const headers = { origin: server.url };
  const given = [
    "",
    "[]",
    "{}",
    '{"id":"x"}',
    '{"id":{"not":1},"response":{}}',
    '{"id":"x","response":{}}',
    "\0",
  ];
  for (const response of given) {
    const sends = (path: string) =>
      page.request.post(path, { headers, form: { response, name: "None" }, maxRedirects: 0 });
    const { location = "" } = (await sends("/account/passkeys")).headers();
    expect(await (await page.request.get(location)).text()).toContain("No passkey was created.");
    await page.request.post("/sign-in/passkey/begin", { headers });
    expect((await sends("/sign-in/passkey")).headers().location).toContain("know+that+passkey");
  }
  await page.context().close();
});

test.describe("without scripts", () => {
  test.use({ as: "owner" });
  test("the page says what passkeys need", async ({ visitor }) => {
    await visitor.opens("/account");
    expect(textOf(visitor.one("#passkeys"))).toContain("Passkeys need JavaScript");
  });
});
