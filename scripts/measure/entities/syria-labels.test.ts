import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { measureLabels } from "./measure-labels";
import { readLabelledLibrary, readLabels } from "./read-labels";

const labelFile = fileURLToPath(new URL("./fixtures/syria-labels.jsonl", import.meta.url));
const library = process.env.SYRIA_LIBRARY ?? "../shared/data/syria/library.jsonl.gz";

describe("labelled mentions", () => {
  const labels = readLabels(readFileSync(labelFile, "utf8"));

  test("are 200, at different places", () => {
    expect(labels.length).toBe(200);
    expect(new Set(labels.map(({ article, field, start }) => `${article} ${field} ${start}`)).size).toBe(200);
  });

  test.skipIf(!existsSync(library))(
    `are found, 90% with the right type, entity and extent (needs ${library})`,
    () => {
      const outcomes = measureLabels(labels, readLabelledLibrary(library)).map(({ outcome }) => outcome);
      const found = outcomes.filter((outcome) => outcome !== "lost").length;
      const right = outcomes.filter((outcome) => outcome === "right").length;
      expect(found).toBeGreaterThanOrEqual(185);
      expect(right / found).toBeGreaterThanOrEqual(0.9);
    },
  );
});
