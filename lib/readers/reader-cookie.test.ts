import { expect, it } from "vitest";
import { newReaderId, printReaderCookie, readReaderCookie } from "./reader-cookie";
import { renewReaderCookie } from "./renew-cookie";

const cookieOf = (line: string) => /reader=([^;]*)/.exec(line)?.[1] ?? "";

it("only a cookie that was signed here is accepted", () => {
  const id = newReaderId();
  const value = cookieOf(printReaderCookie(id, "secret", false));
  expect(readReaderCookie(value, "secret")).toBe(id);
  expect(readReaderCookie(value, "another")).toBeNull();
  const other = newReaderId();
  expect(readReaderCookie(value.replace(id, other), "secret")).toBeNull();
  for (const bad of [undefined, "", id, `${id}.`, `${value}x`, "a.b", "\0", `${value} `])
    expect(readReaderCookie(bad, "secret")).toBeNull();
});

it("is hidden from scripts, and only sent over https if the app is", () => {
  expect(printReaderCookie("id", "secret", false)).toMatch(/; HttpOnly$/);
  expect(printReaderCookie("id", "secret", true)).toMatch(/; HttpOnly; Secure$/);
});

it("is renewed with a page, once a day at most", () => {
  const line = printReaderCookie(newReaderId(), "secret", true);
  const value = cookieOf(line);
  const ask = (now: number, { accept = "text/html,*/*", method = "GET", cookie = value } = {}) =>
    renewReaderCookie(
      {
        method,
        headers: new Headers({ accept }),
        cookies: { get: (name) => (name === "reader" ? { value: cookie } : undefined) },
      },
      true,
      now,
    );
  const now = Date.now();
  const hour = 3_600_000;
  for (const other of [
    { accept: "*/*" },
    { method: "POST" },
    { cookie: "" },
    { cookie: "a.b; Domain=evil.example" },
  ])
    expect(ask(now, other)).toBeNull();
  expect(ask(now)).toBe(line);
  expect(ask(now + hour)).toBeNull();
  expect(ask(now + 25 * hour)).toBe(line);
});
