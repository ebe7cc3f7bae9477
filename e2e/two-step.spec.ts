import { appOf } from "../scripts/test-data/authenticator-app";
import { OWNER, OWNER_STATE } from "./make-template";
import { expect, test } from "./reader";
import { startServer } from "./server";
import { textOf, Visitor } from "./visitor";

test("two-step sign-in is set up, asked for, and ended without scripts", async ({ playwright }, {
  workerIndex,
}) => {
  const server = await startServer(`test-results/libraries/two-step-${workerIndex}`);
  const request = await playwright.request.newContext({ baseURL: server.url, storageState: OWNER_STATE });
  const visitor = new Visitor(request);
  const words = () => textOf(visitor.main);
  const section = () => visitor.one("#two-step");

  await visitor.opens("/account");
  visitor.fills("Current password", "not the password", section());
  await visitor.presses("Set it up");
  expect(textOf(section())).toContain("That isn’t your current password.");
  visitor.fills("Current password", OWNER.password, section());
  await visitor.presses("Set it up");
  const address = visitor.link("open it on this device").getAttribute("href") ?? "";
  expect(decodeURIComponent(address)).toContain("otpauth://totp/Throughline:Lena Ford?");
  expect(visitor.one("svg", "QR code for the key below").innerHTML).toContain("<path");
  expect(textOf(section()).replace(/ /g, "")).toContain(new URL(address).searchParams.get("secret"));
  const app = appOf(address);
  visitor.fills("The code the app shows now", "12 34 56");
  await visitor.presses("Turn it on");
  expect(textOf(section())).toContain("That code isn’t right.");
  visitor.fills("The code the app shows now", app());
  await visitor.presses("Turn it on");
  const codes = visitor.all("li code", undefined, section()).map(textOf);
  expect(codes.length).toBe(10);
  expect(textOf(section())).toContain("Two-step sign-in is on. 10 backup codes are left.");
  await visitor.opens("/account");
  expect(words()).not.toContain(codes[0]);

  await visitor.presses("Sign out");
  await visitor.opens("/sign-in?next=/stories");
  visitor.fills("Name", OWNER.name);
  visitor.fills("Password", OWNER.password);
  await visitor.presses("Sign in");
  expect(visitor.address).toBe("/sign-in/code?next=%2Fstories");
  expect(visitor.all("button", `Menu: ${OWNER.name}`)).toEqual([]);
  visitor.fills(/^Code/, "999999");
  await visitor.presses("Sign in");
  expect(words()).toContain("That code isn’t right.");
  visitor.fills(/^Code/, codes[0] ?? "");
  await visitor.presses("Sign in");
  expect(visitor.address).toBe("/stories");
  expect(visitor.all("button", `Menu: ${OWNER.name}`).length).toBe(1);

  await visitor.opens("/account");
  expect(textOf(section())).toContain("9 backup codes are left.");
  visitor.fills("Current password", OWNER.password, section());
  await visitor.presses("Turn it off");
  expect(words()).toContain("Two-step sign-in is off.");
  await request.dispose();
  server.close();
});

test("without a password given before, a code leads back to the beginning", async ({ visitor }) => {
  await visitor.opens("/sign-in/code");
  visitor.fills(/^Code/, "123456");
  await visitor.presses("Sign in");
  expect(textOf(visitor.main)).toContain("Sign in again.");
  expect(visitor.address).toMatch(/^\/sign-in\?/);
});
