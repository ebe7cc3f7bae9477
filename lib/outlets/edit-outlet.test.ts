import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { closeLibrary, library } from "../db/client";
import { applyMigrations } from "../db/sqlite/schema-engine";
import { runImport } from "../ingest/run-import";
import { getOutlet } from "../pages/outlets/get-outlet";
import { listOutlets } from "../pages/outlets/list-outlets";
import { describeOutlet, mergeOutlets, outletForm, splitOutlet } from "./edit-outlet";

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "outlets-"));
  process.env.DATABASE_URL = `file:${join(folder, "outlets.db")}`;
  await applyMigrations(join(folder, "outlets.db"));
  await importFrom(
    "Lenn Post",
    "The Lenn Post",
    "LennPost.com",
    "Lenn Courier",
    "Lenn Courier",
    "Dunmore Wire",
  );
});
afterAll(async () => {
  await closeLibrary();
  rmSync(folder, { recursive: true });
});

let made = 0;
const importFrom = (...outlets: string[]) => {
  const lines = outlets.map((name) => {
    made += 1;
    return JSON.stringify({
      identifier: `a${made}`,
      inLanguage: "en",
      publisher: { name },
      datePublished: `20${10 + made}-03-08`,
      headline: `Council votes on plan ${made}`,
      articleBody: `The council of Lower Lenn voted on plan ${made} on Monday evening.`,
    });
  });
  return runImport({ name: "test", parts: [{ name: "lines", bytes: Buffer.from(lines.join("\n")) }] });
};
const counts = async () =>
  Object.fromEntries((await listOutlets()).map(({ name, articles }) => [name, articles]));

it("spellings of one name are the same outlet", async () => {
  expect(await counts()).toEqual({ "Lenn Post": 3, "Lenn Courier": 2, "Dunmore Wire": 1 });
});

it("the owner's description of an outlet survives later imports", async () => {
  const fields = outletForm.parse({
    ...{ name: "Post of Lenn", homepage: "post.example", country: "egypt", language: "en" },
    ownership: "Owned by its readers",
  });
  expect(await describeOutlet("lenn-post", fields)).toBe("saved");
  expect(await describeOutlet("dunmore-wire", fields)).toBe("taken");
  expect((await getOutlet("lenn-post"))?.names.map(({ name }) => name)).toEqual(["Lenn Post"]);
  await importFrom("The Lenn Post", "Post of Lenn");
  const outlet = await getOutlet("lenn-post");
  expect(outlet).toMatchObject({
    name: "Post of Lenn",
    countryName: "Egypt",
    ownership: "Owned by its readers",
  });
  expect(outlet?.articles).toBe(5);
  expect(await describeOutlet("nowhere", fields)).toBe("gone");
});

it("refuses invalid values, with advice", () => {
  const bad = outletForm.safeParse({
    name: " ",
    homepage: "javascript:alert(1)",
    country: "Atlantis",
    language: "?",
    ownership: "",
  });
  expect(bad.error?.issues.map(({ message }) => message)).toEqual([
    "An outlet needs a name.",
    "The homepage must be an address like https://post.example.",
    "“Atlantis” isn’t a country. Enter its name or its two-letter code.",
    "The language must be a tag like en or ar.",
  ]);
});

it("two outlets are merged, for later imports too, and can be split again", async () => {
  expect(await mergeOutlets("lenn-courier", "dunmore-wire")).toBe(true);
  await importFrom("Lenn Courier");
  expect((await counts())["Dunmore Wire"]).toBe(4);
  const joined = await getOutlet("dunmore-wire");
  expect(joined?.names.map(({ name }) => name)).toEqual(["Lenn Courier"]);
  expect(await splitOutlet("dunmore-wire", "nosuchname")).toBeNull();
  expect(await splitOutlet("dunmore-wire", joined?.names[0]?.key ?? "")).toBe("lenn-courier");
  expect(await counts()).toMatchObject({ "Dunmore Wire": 1, "Lenn Courier": 3 });
  expect(await mergeOutlets("dunmore-wire", "dunmore-wire")).toBe(false);
  expect(await library().outlet.count()).toBe(3);
});
