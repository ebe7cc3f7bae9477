import { expect, it } from "vitest";
import { newReaderId, printReaderCookie, readReaderCookie } from "./reader-cookie";

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
