import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { closeLibrary } from "../../db/client";
import { applyMigrations } from "../../db/sqlite/schema-engine";
import { getImportResult } from "./get-import-result";
import { importForm } from "./submit-import";

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "submit-"));
  process.env.DATABASE_URL = `file:${join(folder, "library.db")}`;
  await applyMigrations(join(folder, "library.db"));
});
afterAll(async () => {
  await closeLibrary();
  rmSync(folder, { recursive: true });
});

const TEXT = "The old bridge over the river Lenn reopened on Tuesday, the town council of Lower Lenn said.";

/** What the page shows after a form was sent. */
async function submit(fields: Record<string, string>, files: Record<string, string> = {}) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  for (const [name, content] of Object.entries(files)) form.append("file", new File([content], name));
  const address = await importForm(form, "reader");
  return getImportResult(Number(/import=(\d+)$/.exec(address)?.[1]));
}

it("a pasted text and files go in together, with the outlet that was given", async () => {
  const json = JSON.stringify({ headline: "Lenn weir opens", articleBody: TEXT });
  const result = await submit(
    { text: `Lenn bridge reopens\n\n${TEXT}`, outlet: "The Lenn Courier" },
    { "weir.json": json, "empty.txt": " " },
  );
  expect(result?.articles.map(({ headline }) => headline)).toEqual([
    "Lenn bridge reopens",
    "Lenn weir opens",
  ]);
  expect(result?.failed).toEqual([expect.objectContaining({ name: "empty.txt", reason: "is empty" })]);
  expect([result?.unread, result?.unlisted]).toEqual([1, 0]);
});

it("of many lines that cannot be read the first are listed and all are counted", async () => {
  const last = JSON.stringify({ headline: "Lenn mill burns", articleBody: TEXT });
  const result = await submit({}, { "lines.jsonl": `${"{broken\n".repeat(1_500)}${last}` });
  expect(result?.added).toBe(1);
  expect(result?.failed).toHaveLength(100);
  expect([result?.unread, result?.unlisted]).toEqual([1_500, 1_400]);
});
