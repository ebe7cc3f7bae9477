import { describe, expect, it } from "vitest";
import { listWords } from "./tokenise";

const stems = (text: string) => new Set(listWords(text).map(({ stem }) => stem));

describe("listWords", () => {
  it.each([
    "حكومة الحكومة والحكومة بالحكومة للحكومة الحكومية",
    "شرطة الشرطة والشرطة",
    "حرب الحرب والحرب وحرب",
    "لاعب اللاعب واللاعبين",
  ])("gives one stem to an Arabic word with and without article and particles: %s", (text) =>
    expect(stems(text).size).toBe(1),
  );

  it("reads a number with a particle joined to it as the number", () => {
    const [number] = listWords("و28 ثانية");
    expect(number).toMatchObject({ surface: "28", start: 1, end: 3 });
  });

  it("leaves the Arabic word for parents unchanged", () => {
    expect(stems("والديه والداه").has("ديه")).toBe(false);
  });
});
