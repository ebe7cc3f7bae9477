import { describe, expect, it } from "vitest";
import { enters, from, giveNewLibraries, granted, LENA } from "../../scripts/test-data/accounts";
import { library } from "../db/client";
import { joinReader } from "../readers/join-reader";
import { acceptInvitation, changePassword } from "./accept-invitation";
import { findToken, makeToken } from "./api-tokens";
import { findUser } from "./current-user";
import { findInvitation, hasOwner, invite } from "./invitations";
import { signIn } from "./sign-in";

giveNewLibraries();

/** Makes a token for a program. */
async function makesToken(browser: Headers): Promise<string> {
  const user = await findUser(browser);
  return granted(await makeToken(user?.id ?? "", { name: "Script", scope: "add", days: 7 })).token;
}

describe("the owner", () => {
  it("is who opens the link, once, and signs in by name and password", async () => {
    expect(await hasOwner()).toBe(false);
    const token = await invite("owner");
    expect(await findInvitation(token)).toBe("owner");
    expect(await acceptInvitation(token, LENA)).toEqual({ role: "owner" });
    expect(await acceptInvitation(token, { ...LENA, name: "Mallory" })).toHaveProperty("refused");
    expect(await findUser(await enters({ ...LENA, name: "  lena   FORD " }))).toMatchObject({
      name: "Lena Ford",
      role: "owner",
    });
    expect(await signIn({ ...LENA, password: "harbour-lights-8" }, from("203.0.113.2"))).toHaveProperty(
      "refused",
    );
    expect(await signIn({ ...LENA, name: "Nobody" }, from("203.0.113.2"))).toHaveProperty("refused");
  });

  it("has one link that works, for a day", async () => {
    const first = await invite("owner");
    const second = await invite("owner");
    expect(await findInvitation(first)).toBeNull();
    expect(await findInvitation(second, new Date(Date.now() + 25 * 3_600_000))).toBeNull();
    expect(await findInvitation("")).toBeNull();
    const stored = await library().invitation.findMany();
    expect(stored.length).toBe(1);
    expect(JSON.stringify(stored)).not.toContain(second);
  });

  it("chooses anew by another link, and every browser and program is signed out", async () => {
    await acceptInvitation(await invite("owner"), LENA);
    const browser = await enters(LENA);
    const token = await makesToken(browser);
    expect(
      await acceptInvitation(await invite("owner"), { name: "Lena", password: "another-harbour-1" }),
    ).toEqual({ role: "owner" });
    expect(await findUser(browser)).toBeNull();
    expect(await findToken(`Bearer ${token}`)).toBeNull();
    expect(await library().user.count()).toBe(1);
    expect(await signIn(LENA, from("203.0.113.3"))).toHaveProperty("refused");
    expect(await findUser(await enters({ name: "lena", password: "another-harbour-1" }))).toMatchObject({
      role: "owner",
    });
  });

  it.each([
    ["", LENA.password, /letter or digit/],
    ["\u200b", LENA.password, /letter or digit/],
    ["x".repeat(61), LENA.password, /at most 60/],
    ["Lena", "short", /at least 10/],
    ["Lena", "aaaaaaaaaaaa", /too easy/],
    ["Harbour lights", "harbour LIGHTS", /can’t be the same as your name/],
    ["Lena", "x1y2".repeat(33), /at most 128/],
  ])(
    "a name or password that cannot be is refused, and the link still works: %j %j",
    async (name, password, words) => {
      const token = await invite("owner");
      expect(await acceptInvitation(token, { name, password })).toEqual({
        refused: expect.stringMatching(words),
      });
      expect(await findInvitation(token)).toBe("owner");
    },
  );
});

it("a name that is taken is refused, however it is written, and the link still works", async () => {
  await acceptInvitation(await invite("owner"), LENA);
  const token = await invite("reader");
  for (const name of ["LENA FORD", "Lena  Ford", "Ｌena Ford"])
    expect(await acceptInvitation(token, { ...LENA, name })).toEqual({
      refused: expect.stringContaining("That name is taken"),
    });
  expect(await acceptInvitation(token, { ...LENA, name: "Lena\u200b Ford" })).toEqual({
    refused: expect.stringContaining("invisible characters"),
  });
  const both = await Promise.all(["Omar", "Nadia"].map((name) => acceptInvitation(token, { ...LENA, name })));
  expect(both.filter((done) => "role" in done).length).toBe(1);
  expect(await library().user.count()).toBe(2);
});

describe("a session", () => {
  it("is not to be had by a forged or a changed cookie", async () => {
    await acceptInvitation(await invite("owner"), LENA);
    const cookie = (await enters(LENA)).get("cookie") ?? "";
    for (const forged of [
      cookie.replace(/=(.)/, "=x$1"),
      cookie.slice(0, -4),
      `${cookie}x`,
      cookie.replace(/\.[^;]*/, ".AAAA"),
      "",
    ])
      expect(await findUser(new Headers({ cookie: forged }))).toBeNull();
  });

  it("of other browsers and programs ends when the password changes", async () => {
    await acceptInvitation(await invite("owner"), LENA);
    const [here, there] = [await enters(LENA), await enters(LENA)];
    const token = await makesToken(here);
    const user = await findUser(here);
    if (!user) throw new Error("not signed in");
    expect(await changePassword(user, "not the present one", "new-harbour-77")).toHaveProperty("refused");
    expect(await changePassword(user, LENA.password, "short")).toHaveProperty("refused");
    expect(await findToken(`Bearer ${token}`)).not.toBeNull();
    expect(await changePassword(user, LENA.password, "new-harbour-77")).toBeNull();
    expect(await findToken(`Bearer ${token}`)).toBeNull();
    expect(await findUser(here)).not.toBeNull();
    expect(await findUser(there)).toBeNull();
  });

  it("is refused to an address after a few wrong passwords, and to no other", async () => {
    await acceptInvitation(await invite("owner"), LENA);
    const answers: string[] = [];
    for (let tries = 0; tries < 8; tries++) {
      const done = await signIn({ ...LENA, password: `guess number ${tries}` }, from("198.51.100.7"));
      answers.push("refused" in done ? done.refused : "in");
    }
    expect(answers[0]).toContain("The name or the password is wrong");
    expect(answers.at(-1)).toContain("Too many attempts");
    expect(await signIn(LENA, from("198.51.100.7"))).toHaveProperty("refused");
    expect(await signIn(LENA, from("198.51.100.8"))).toHaveProperty("cookies");
  });
});

it("what a browser has kept joins the account, once; a second browser's is added", async () => {
  await acceptInvitation(await invite("owner"), LENA);
  const user = await library().user.findFirstOrThrow();
  const filters = (readerId: string, ...names: string[]) =>
    library().savedFilter.createMany({
      data: names.map((name, at) => ({
        readerId,
        name,
        nameKey: name.toLowerCase(),
        filter: `?q=${readerId}${at}`,
        start: at === 0,
        seenId: 0,
      })),
    });
  await library().reader.createMany({ data: [{ id: "one" }, { id: "two" }] });
  await filters("one", "Sport", "Ships");
  await filters("two", "Sport", "Trams");
  await joinReader(user.id, "one");
  await joinReader(user.id, "one");
  await joinReader(user.id, "two");
  await joinReader(user.id, "never was");
  expect(await library().reader.findMany({ select: { id: true } })).toEqual([{ id: "one" }]);
  const kept = await library().savedFilter.findMany({ orderBy: { id: "asc" } });
  expect(kept.map(({ name, readerId, start }) => [name, readerId, start])).toEqual([
    ["Sport", "one", true],
    ["Ships", "one", false],
    ["Sport 2", "one", false],
    ["Trams", "one", false],
  ]);
});
