import { describe, expect, it, vi } from "vitest";
import {
  browserOf,
  from,
  giveNewLibraries,
  granted,
  LENA,
  startsAsOwner,
} from "../../scripts/test-data/accounts";
import { appOf } from "../../scripts/test-data/authenticator-app";
import { library } from "../db/client";
import { acceptInvitation } from "./accept-invitation";
import { findUser } from "./current-user";
import { invite } from "./invitations";
import { enterCode, signIn } from "./sign-in";
import { beginTwoStep, confirmTwoStep, endTwoStep, getTwoStep, renewBackupCodes } from "./two-step";

giveNewLibraries();

/** Lena sets an app up. @returns her browser, what makes the app's codes, and the backup codes */
async function setsUp() {
  const { user, browser } = await startsAsOwner();
  expect(await beginTwoStep(user, LENA.password, browser)).toBeNull();
  const { setUp, on } = await getTwoStep(user.id);
  expect(on).toBe(false);
  const app = appOf(setUp ?? "");
  const { cookies } = granted(await confirmTwoStep(user, app(), browser));
  const { codes } = await getTwoStep(user.id);
  return { user, app, codes: codes ?? [], browser: browserOf(cookies) };
}

/** Gives the password. @returns the browser that is asked for a code */
async function givesPassword(address: string) {
  const { cookies, asksForCode } = granted(await signIn(LENA, from(address)));
  expect(asksForCode).toBe(true);
  const browser = browserOf(cookies, address);
  expect(await findUser(browser)).toBeNull();
  return browser;
}

describe("two-step sign-in", () => {
  it("asks for a code after the password, of the app or from the backup codes, each once", async () => {
    const { app, codes, user } = await setsUp();
    expect(codes.length).toBe(10);
    const first = await givesPassword("203.0.113.20");
    expect(await enterCode("", first)).toHaveProperty("refused");
    expect(await enterCode("000000", first)).toMatchObject({ again: false });
    const entered = granted(await enterCode(` ${app().replace(/^.../, "$& ")}`, first));
    expect(await findUser(browserOf(entered.cookies))).toMatchObject({ id: user.id });
    // the challenge is used up
    expect(await enterCode(app(), first)).toMatchObject({ again: true });
    const [code = ""] = codes;
    expect(await enterCode(code, await givesPassword("203.0.113.21"))).toHaveProperty("cookies");
    expect(await enterCode(code, await givesPassword("203.0.113.22"))).toMatchObject({ again: false });
    expect((await getTwoStep(user.id)).codesLeft).toBe(9);
  });

  it("takes a code of the app once: who saw it typed is not let in", async () => {
    const { app, user } = await setsUp();
    const browsers = [await givesPassword("203.0.113.28"), await givesPassword("203.0.113.29")];
    const code = app();
    const done = await Promise.all(browsers.map((browser) => enterCode(code, browser)));
    expect(done.filter((one) => "cookies" in one).length).toBe(1);
    expect(await library().session.count({ where: { userId: user.id } })).toBe(2);
  });

  it("of two who give one backup code at once, lets one in", async () => {
    const { codes } = await setsUp();
    const browsers = [await givesPassword("203.0.113.23"), await givesPassword("203.0.113.24")];
    const done = await Promise.all(browsers.map((browser) => enterCode(codes[0] ?? "", browser)));
    expect(done.filter((one) => "cookies" in one).length).toBe(1);
  });

  it("ends a sign-in after five wrong codes, and closes the account for a while after ten", async () => {
    const { app } = await setsUp();
    const answers: string[] = [];
    for (let browsers = 0; browsers < 2; browsers++) {
      const browser = await givesPassword(`198.51.100.${30 + browsers}`);
      for (let tries = 0; tries < 5; tries++) {
        const done = await enterCode(`${100_000 + tries}`, browser);
        answers.push("refused" in done ? done.refused : "in");
      }
      const sixth = await enterCode(app(), browser);
      expect(sixth).toHaveProperty("refused");
    }
    expect(answers.every((words) => words.includes("isn’t right"))).toBe(true);
    expect(await enterCode(app(), await givesPassword("198.51.100.33"))).toEqual({
      refused: expect.stringContaining("Wait 15 minutes"),
      again: false,
    });
  });

  it("is refused to an address that tries too often, whatever it tries", async () => {
    await setsUp();
    const answers: string[] = [];
    for (let tries = 0; tries < 8; tries++) {
      const done = await enterCode("123456", from("198.51.100.40"));
      answers.push("refused" in done ? done.refused : "in");
    }
    expect(answers.at(-1)).toContain("Too many attempts from your address");
  });

  it("is set up, changed and ended by the password alone, which is not to be guessed", async () => {
    const { user, browser } = await setsUp();
    expect(await beginTwoStep(user, LENA.password, browser)).toEqual({
      refused: expect.stringContaining("already on"),
    });
    expect(await renewBackupCodes(user, "not the password", browser)).toHaveProperty("refused");
    expect(await renewBackupCodes(user, LENA.password, browser)).toBeNull();
    const { codes } = await getTwoStep(user.id);
    expect(codes?.length).toBe(10);
    expect((await getTwoStep(user.id)).codes).toBeNull();
    expect(await endTwoStep(user, "not the password", browser)).toHaveProperty("refused");
    vi.useFakeTimers({ now: Date.now() + 60_000, toFake: ["Date"] });
    const ended = granted(await endTwoStep(user, LENA.password, browser));
    vi.useRealTimers();
    expect(await findUser(browserOf(ended.cookies))).toMatchObject({ id: user.id });
    expect(await signIn(LENA, from("203.0.113.25"))).toMatchObject({ asksForCode: false });
    for (let tries = 0; tries < 6; tries++) await endTwoStep(user, "a guess", browser);
    expect(await beginTwoStep(user, LENA.password, browser)).toEqual({
      refused: expect.stringContaining("Too many attempts"),
    });
  });

  it("is off before the first code was right", async () => {
    const { user, browser } = await startsAsOwner();
    expect(await beginTwoStep(user, "not the password", browser)).toHaveProperty("refused");
    expect(await beginTwoStep(user, LENA.password, browser)).toBeNull();
    expect(await confirmTwoStep(user, "000000", browser)).toHaveProperty("refused");
    expect(await signIn(LENA, from("203.0.113.26"))).toMatchObject({ asksForCode: false });
    const stored = JSON.stringify(await library().twoFactor.findMany());
    const { setUp } = await getTwoStep(user.id);
    expect(stored).not.toContain(new URL(setUp ?? "").searchParams.get("secret"));
  });

  it("is turned off by the owner's new link, for an owner who has lost the phone", async () => {
    await setsUp();
    await acceptInvitation(await invite("owner"), LENA);
    expect(await library().twoFactor.count()).toBe(0);
    expect(await signIn(LENA, from("203.0.113.27"))).toMatchObject({ asksForCode: false });
  });
});
