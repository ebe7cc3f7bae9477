import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { measureGold } from "./measure-gold";
import { type LabelledArticle, readGold, readLabels } from "./read-gold";

const withoutKeywords = (gold: LabelledArticle[]): LabelledArticle[] =>
  gold.map((one) => ({ ...one, article: { ...one.article, keywords: [] } }));

describe("subjects of the sample library", () => {
  const samples = readGold(
    resolve("prisma/samples/library.jsonl"),
    readLabels(resolve("prisma/samples/subjects.json")),
  );

  it("are close to a reader's", () => {
    const { articles, micro, mainFound } = measureGold(samples);
    expect(articles).toBeGreaterThanOrEqual(46);
    expect(micro.precision).toBeGreaterThanOrEqual(0.84);
    expect(micro.recall).toBeGreaterThanOrEqual(0.8);
    expect(mainFound).toBeGreaterThanOrEqual(0.97);
  });

  it("do not depend on the publisher's keywords", () => {
    const { micro, mainFound } = measureGold(withoutKeywords(samples));
    expect(micro.f1).toBeGreaterThanOrEqual(0.72);
    expect(mainFound).toBeGreaterThanOrEqual(0.8);
  });
});

/** The figures in lib/topics/card.md, less 0.01 to 0.03. */
const FLOORS = [
  { data: "topics/agnews", labels: undefined, precision: 0.82, recall: 0.8, mainFound: 0.86 },
  { data: "related/library", labels: "related", precision: 0.88, recall: 0.77, mainFound: 0.89 },
  { data: "syria/library", labels: "syria", precision: 0.97, recall: 0.93, mainFound: 0.97 },
  { data: "arabic/library", labels: "arabic", precision: 0.86, recall: 0.78, mainFound: 0.87 },
] as const;

describe("subjects of other libraries", () => {
  for (const { data, labels, ...floors } of FLOORS) {
    const file = resolve(`../shared/data/${data}.jsonl.gz`);
    const given = labels ? readLabels(resolve(`scripts/measure/topics/gold/${labels}.json`)) : new Map();
    const missing = existsSync(file) ? "" : ` (skipped: there is no ${file})`;
    it.skipIf(missing)(`are as good as they were: ${data}${missing}`, () => {
      const { micro, mainFound } = measureGold(withoutKeywords(readGold(file, given)));
      expect(micro.precision).toBeGreaterThanOrEqual(floors.precision);
      expect(micro.recall).toBeGreaterThanOrEqual(floors.recall);
      expect(mainFound).toBeGreaterThanOrEqual(floors.mainFound);
    });
  }
});
