import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { closeLibrary, library } from "../db/client";
import { applyMigrations } from "../db/sqlite/schema-engine";
import { examineLibrary } from "../doctor/examine-library";
import { removeSamples } from "./remove-samples";
import { runImport } from "./run-import";

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "samples-"));
  process.env.DATABASE_URL = `file:${join(folder, "samples.db")}`;
  await applyMigrations(join(folder, "samples.db"));
});
afterAll(async () => {
  await closeLibrary();
  rmSync(folder, { recursive: true });
});

it("samples are removed with their outlets and topics; what people added stays", async () => {
  await runImport("prisma/samples/library.jsonl", { sample: true });
  const samples = await library().article.count();
  const own = {
    identifier: "own",
    inLanguage: "en",
    publisher: { name: "The Meridian Post" },
    keywords: ["own keyword"],
    headline: "Council of Lower Lenn votes on the bridge",
    articleBody: "The council of Lower Lenn voted on the bridge on Monday evening.",
  };
  await runImport({ name: "test", parts: [{ name: "own", bytes: Buffer.from(JSON.stringify(own)) }] });
  expect(await removeSamples()).toBe(samples);
  expect(await library().article.findMany({ select: { identifier: true } })).toEqual([{ identifier: "own" }]);
  expect(await library().outlet.findMany({ select: { name: true } })).toEqual([
    { name: "The Meridian Post" },
  ]);
  expect((await library().topic.findMany()).every(({ code, name }) => code || name === "own keyword")).toBe(
    true,
  );
  expect((await examineLibrary()).findings).toEqual([]);
  expect(await removeSamples()).toBe(0);
});
