import { describe, expect, it } from "vitest";
import { measureSubjects } from "./measure-subjects";

describe("measureSubjects", () => {
  const figures = measureSubjects([
    { right: ["sport", "health"], counted: ["health", "sport"] },
    { right: ["sport"], counted: ["politics"] },
    { right: ["politics"], counted: [] },
    { right: ["sport"], counted: ["sport"], assigned: ["sport", "crime"] },
  ]);

  it("counts every assignment once for micro, every label once for macro", () => {
    expect(figures.micro).toEqual({ precision: 3 / 4, recall: 3 / 5, f1: expect.closeTo(2 / 3) });
    expect(figures.macro.recall).toBeCloseTo((2 / 3 + 1 + 0) / 3);
    expect(figures.subjects[0]).toMatchObject({ subject: "sport", support: 3, assigned: 2, precision: 1 });
    expect(figures.subjects.map(({ subject }) => subject)).toEqual(["sport", "health", "politics"]);
  });

  it("counts main subjects found, first ones right, and articles without any", () => {
    expect(figures).toMatchObject({ articles: 4, mainFound: 0.5, firstRight: 2 / 3, none: 0.25 });
  });

  it("measures nothing as 0", () => expect(measureSubjects([]).micro.f1).toBe(0));
});
