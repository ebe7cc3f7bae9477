import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { mendScheme, parseUrl, parseWebAddress, withoutFeedScheme } from "./parse-url";

it("reads addresses, however many there were before", () => {
  const addresses = ["https://bücher.example/a", "https://münchen.example/b"];
  const refused = Array.from({ length: 20_000 }, (_, at) => parseUrl(addresses[at % 2] ?? "")).filter(
    (url) => url === null,
  );
  expect(refused).toEqual([]);
  expect(parseUrl("/a", "https://bücher.example/")?.href).toBe("https://xn--bcher-kva.example/a");
});

it.each(["", "no address", "https://", "http://a b/"])("%j is none", (address) =>
  expect(parseUrl(address)).toBeNull(),
);

it.each([
  [" https://lenn.example/a ", "https://lenn.example/a"],
  ["HTTP://Lenn.example", "http://lenn.example/"],
  ["javascript:alert(1)", undefined],
  ["ftp://lenn.example/a", undefined],
  ["lenn.example/a", undefined],
  ["", undefined],
])("of %j the web address is %j", (text, address) => expect(parseWebAddress(text)?.href).toBe(address));

it("of a relative address the web address begins with its base", () => {
  expect(parseWebAddress("/b", "https://lenn.example/a")?.href).toBe("https://lenn.example/b");
});

it.each([
  [" lenn.example/news?q=1 ", "https://lenn.example/news?q=1"],
  ["www.bücher.example", "https://www.bücher.example"],
  ["lenn.example:8080", "https://lenn.example:8080"],
  ["//lenn.example/a", "https://lenn.example/a"],
  ["localhost:3000/feed", "https://localhost:3000/feed"],
  ["nas:8080", "https://nas:8080"],
  ["192.168.1.5/feed", "https://192.168.1.5/feed"],
  ["[::1]:80/", "https://[::1]:80/"],
  ["feed://lenn.example/rss", "https://lenn.example/rss"],
  ["feed:lenn.example/rss", "https://lenn.example/rss"],
  ["feed:http://lenn.example/rss", "http://lenn.example/rss"],
  ["feed://https://lenn.example/rss", "https://lenn.example/rss"],
])("%j is mended to %j", (written, whole) => expect(mendScheme(written)).toBe(whole));

it.each([
  ...["http://lenn.example", "HTTPS://lenn.example", "ftp://lenn.example", "javascript:alert(1)"],
  ...[
    "mailto:a@lenn.example",
    "a@lenn.example",
    "/a",
    "",
    "news",
    "and/or",
    "3.5",
    "12:30",
    "The weir. It is mended.",
  ],
])("%j stays as it is", (written) => expect(mendScheme(written)).toBe(written));

it("of a relative link only what stands in place of a scheme is mended", () => {
  expect(withoutFeedScheme("lenn.example/rss")).toBe("lenn.example/rss");
  expect(withoutFeedScheme("feed://lenn.example/rss")).toBe("https://lenn.example/rss");
});

it("nothing asks URL.canParse", () => {
  const files = ["app", "components", "lib", "scripts"]
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)),
    )
    .filter((file) => /\.(?:ts|tsx|mjs)$/.test(file));
  expect(files.filter((file) => /URL\.canParse[(]/.test(readFileSync(file, "utf8")))).toEqual([]);
});
