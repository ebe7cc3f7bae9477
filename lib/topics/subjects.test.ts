import { describe, expect, it } from "vitest";
import { getSubject, getSubjectBySlug, SUBJECTS } from "./subjects";

describe("SUBJECTS", () => {
  it("are the 17 of IPTC, each with its own slug, names and labels", () => {
    expect(SUBJECTS.map(({ code }) => code)).toEqual(
      Array.from({ length: 17 }, (_, index) => `medtop:${String(index + 1).padStart(2, "0")}000000`),
    );
    for (const field of ["slug", "name", "label"] as const)
      expect(new Set(SUBJECTS.map((subject) => JSON.stringify(subject[field]))).size).toBe(17);
    for (const { slug } of SUBJECTS) expect(slug).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it("are found by code and by slug", () => {
    expect(getSubject("medtop:16000000")?.name.en).toBe("conflict, war and peace");
    expect(getSubjectBySlug("conflict-war-and-peace")?.code).toBe("medtop:16000000");
    expect(getSubject("medtop:99000000")).toBeUndefined();
    expect(getSubjectBySlug("unknown")).toBeUndefined();
  });
});
