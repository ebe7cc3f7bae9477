import { readdirSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { OWNER } from "./make-template";
import { expect, test } from "./reader";
import { startServer } from "./server";

test.use({ changesLibrary: true });

/** The cookies of a browser that has never been here. */
const NOBODY = { cookies: [], origins: [] };

/** The addresses to which the app itself lets something be sent, by its routes. */
function listWrites(folder = "app"): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return listWrites(path);
    return entry.name === "route.ts" ? `/${path.split("/").slice(1, -1).join("/")}` : [];
  });
}

/** What those who are nobody may send: what is kept for their own browser, and how they become somebody. */
const FOR_EVERYBODY =
  /^\/(?:sign-in\/(?:enter|code\/enter|passkey)|sign-out|welcome\/\[token\]\/accept|settings\/(?:reading|language)|read-all|saved\/filters|article\/\[slug\]\/(?:shelf|position|highlights)|story\/\[slug\]\/follow)/;

const filled = (path: string): string =>
  path
    .replace(/\/article\/\[slug\]/, "/article/nations-agree-treaty-to-protect-the-high-seas")
    .replace(/\[\w+\]/g, "1");

test.describe("nobody", () => {
  test.use({ as: "nobody" });

  test("can write nothing by any route", async ({ request: http, baseURL }) => {
    const read = async () => (await http.get("/api/v1/articles")).text();
    const before = await read();
    const headers = { origin: baseURL ?? "" };
    const writes = listWrites().filter((path) => !FOR_EVERYBODY.test(path));
    for (const path of writes) {
      const form = {
        action: "name",
        name: "Mine now",
        decision: "1",
        text: "A headline\n\nA text of nobody.",
      };
      const answer = await http.post(filled(path), { headers, form, maxRedirects: 0 });
      expect([401, 403, 404, 405], `${path}: ${answer.status()}`).toContain(answer.status());
    }
    expect(writes.length).toBeGreaterThan(8);
    expect(await read()).toBe(before);
  });

  test("coming from this machine, or claiming to, makes no owner", async ({ request: http, baseURL }) => {
    const origin = baseURL ?? "";
    const claims: Record<string, string>[] = [
      { origin },
      { origin, host: "localhost:3000" },
      { origin, "x-forwarded-for": "127.0.0.1" },
      { origin, "x-throughline-address": "127.0.0.1" },
      { origin, "x-forwarded-for": "" },
      { origin, cookie: "throughline.session_token=forged.AAAA" },
    ];
    for (const headers of claims) {
      const answer = await http.post("/add/import", {
        headers,
        multipart: { text: "A headline\n\nA text." },
      });
      expect(answer.status()).toBe(403);
    }
  });

  test("the owner's link works once", async ({ visitor }) => {
    await visitor.opens("/welcome/no-such-link");
    expect(visitor.main.textContent).toContain("This link has been used or has expired.");
    expect(visitor.all("form", undefined, visitor.main)).toEqual([]);
  });

  test("signs in without scripts, and out again", async ({ visitor }) => {
    await visitor.opens("/add");
    expect(visitor.main.textContent).toContain("Only the owner may add articles.");
    await visitor.follows(visitor.link("Sign in", visitor.main));
    visitor.fills("Name", OWNER.name.toUpperCase());
    visitor.fills("Password", "not the password");
    await visitor.presses("Sign in");
    expect(visitor.main.textContent).toContain("The name or the password is wrong.");
    visitor.fills("Password", OWNER.password);
    await visitor.presses("Sign in");
    expect(visitor.address).toBe("/add");
    await visitor.follows(visitor.link("Account"));
    expect(visitor.main.textContent).toContain("Owner of this library");
    await visitor.presses("Sign out");
    expect(visitor.all("button", `Menu: ${OWNER.name}`)).toEqual([]);
    await visitor.opens("/account");
    expect(visitor.address).toBe("/sign-in?next=/account");
  });

  test("who guesses passwords is stopped", async ({ baseURL }) => {
    // From an address of its own, so that the other tests may sign in.
    const guess = (password: string) =>
      new Promise<string>((resolve, reject) => {
        const body = `${new URLSearchParams({ name: OWNER.name, password })}`;
        const headers = { origin: baseURL ?? "", "content-type": "application/x-www-form-urlencoded" };
        request(`${baseURL?.replace("localhost", "127.0.0.1")}/sign-in/enter`, {
          ...{
            method: "POST",
            localAddress: "127.0.0.9",
            headers: { ...headers, host: new URL(baseURL ?? "").host },
          },
        })
          .on("response", (answer) => resolve(decodeURIComponent(answer.resume().headers.location ?? "")))
          .on("error", reject)
          .end(body);
      });
    const answers: string[] = [];
    for (let tries = 0; tries < 8; tries++) answers.push(await guess(`a guess ${tries} of it`));
    expect(answers[0]).toContain("The+name+or+the+password+is+wrong.");
    expect(answers.at(-1)).toContain("Too+many+attempts+from+your+address.");
    expect(await guess(OWNER.password)).toContain("Too+many+attempts");
  });
});

test("a private library is read only by those who have an account", async ({ playwright }, {
  workerIndex,
}) => {
  const server = await startServer(`test-results/libraries/private-${workerIndex}`, { READING: "private" });
  const nobody = await playwright.request.newContext({ baseURL: server.url, storageState: NOBODY });
  for (const path of [
    "/",
    "/stories",
    "/atom.xml",
    "/article/nations-agree-treaty-to-protect-the-high-seas?from=2",
  ]) {
    const { status, headers } = await fetch(server.url + path, { redirect: "manual" });
    expect([path, status]).toEqual([path, 303]);
    expect(headers.get("location")).toMatch(/^\/sign-in(?:\?next=|$)/);
  }
  expect((await nobody.get("/api/v1/articles")).status()).toBe(401);
  expect((await nobody.get("/sign-in")).status()).toBe(200);
  expect((await nobody.get("/sign-in/code")).status()).toBe(200);
  const headers = { origin: server.url };
  const begun = await nobody.post("/sign-in/passkey/begin", { headers, form: { next: "/" } });
  expect(begun.status()).toBe(200);
  const form = { ...OWNER, next: "/stories" };
  const answer = await nobody.post("/sign-in/enter", { form, headers });
  expect(new URL(answer.url()).pathname).toBe("/stories");
  expect((await nobody.get("/api/v1/articles")).status()).toBe(200);
  await nobody.dispose();
  server.close();
});

test("a reader who is invited keeps what the browser had kept", async ({ visitor, browser, baseURL }) => {
  await visitor.opens("/account");
  await visitor.presses("Invite a reader");
  const link = visitor.one("code", undefined, visitor.main).textContent ?? "";
  const nobody = await browser.newContext({ storageState: NOBODY, ...(baseURL ? { baseURL } : {}) });
  const page = await nobody.newPage();
  await page.goto("/article/nations-agree-treaty-to-protect-the-high-seas");
  const saved = page.waitForResponse(/\/shelf$/);
  await page.getByRole("button", { name: "Save" }).first().click();
  await saved;
  await page.goto(new URL(link).pathname);
  await page.getByLabel("Name").fill("Omar");
  await page.getByLabel(/^Password/).fill("a-long-enough-one");
  await page.getByLabel("Repeat the password").fill("another-one-here");
  await page.getByRole("button", { name: "Create my account" }).click();
  await expect(page.getByRole("alert").first()).toContainText("The two passwords don’t match.");
  await page.getByLabel(/^Password/).fill("a-long-enough-one");
  await page.getByLabel("Repeat the password").fill("a-long-enough-one");
  await page.getByRole("button", { name: "Create my account" }).click();
  await expect(page.getByRole("button", { name: "Menu: Omar" })).toBeVisible();
  await page.goto("/saved");
  await expect(page.getByRole("main").getByRole("article")).toHaveCount(1);
  expect(
    (
      await page.request.post("/samples/remove", {
        headers: { origin: baseURL ?? "" },
        form: { sure: "yes" },
      })
    ).status(),
  ).toBe(403);
  await page.goto("/account");
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.goto("/saved");
  await expect(page.getByRole("main").getByRole("article")).toHaveCount(0);
  await nobody.close();
  await visitor.opens("/account");
  await visitor.presses(/^Remove account: Omar/);
  expect(visitor.main.textContent).toContain("Nothing was removed.");
  visitor.ticks("Yes, remove Omar with everything in it");
  await visitor.presses(/^Remove account: Omar/);
  expect(visitor.main.textContent).toContain("The reader’s account is removed");
});

test("a link for a reader can be taken back", async ({ visitor }) => {
  await visitor.opens("/account");
  await visitor.presses("Invite a reader");
  const { pathname } = new URL(visitor.one("code", undefined, visitor.main).textContent ?? "");
  const links = visitor.all("button", /^Revoke/).length;
  for (let left = links; left > 0; left--) await visitor.presses(/^Revoke/);
  expect(visitor.main.textContent).toContain("That link no longer works.");
  await visitor.opens(pathname);
  expect(visitor.main.textContent).toContain("This link has been used or has expired.");
});
