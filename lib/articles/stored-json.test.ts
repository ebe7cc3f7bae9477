import { describe, expect, it } from "vitest";
import { parsePlaces } from "../entities/mention";
import { packEvidence, parseEvidence } from "../related/evidence/packed-evidence";
import { parseBody } from "./body";

describe("a stored column", () => {
  it("is read back as it was written", () => {
    const body = { type: "root" as const, children: [] };
    expect(parseBody(JSON.stringify(body), 7)).toEqual(body);
    const [place] = [{ field: "text" as const, start: 3, end: 9 }];
    expect(parsePlaces('[["text",3,9]]', "7 of entity 2")).toEqual([place]);
    expect(parseEvidence(packEvidence([]), "1 to 2")).toEqual([]);
  });

  it("that does not have its form is named with its row", () => {
    expect(() => parseBody("{", 7)).toThrow("Article.body of row 7 is not JSON.");
    for (const wrong of ["null", "[]", '{"type":"element","children":[]}', '{"type":"root"}'])
      expect(() => parseBody(wrong, 7)).toThrow("Article.body of row 7 does not have the form");
    expect(() => parsePlaces('{"text":3}', "7 of entity 2")).toThrow("Mention.places of row 7 of entity 2");
    expect(() => parseEvidence("[1]", "1 to 2")).toThrow("Link.evidence of row 1 to 2");
  });
});
