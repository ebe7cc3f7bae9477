import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parseUrl, parseWebAddress } from "./parse-url";

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

it("nothing asks URL.canParse", () => {
  const files = ["app", "components", "lib", "scripts"]
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)),
    )
    .filter((file) => /\.(?:ts|tsx|mjs)$/.test(file));
  expect(files.filter((file) => /URL\.canParse[(]/.test(readFileSync(file, "utf8")))).toEqual([]);
});
