import { expect, it } from "vitest";
import { packEvidence, parseEvidence } from "./packed-evidence";
import type { Evidence } from "./shared-thing";

const NASSER: Evidence = {
  ...{ term: 7, kind: "name", texts: ["Nasser", "K. Nasser"] },
  places: [
    { field: "text", start: 3, end: 9 },
    { field: "headline", start: 0, end: 9 },
  ],
};

it("evidence is read as it was written, with the fullest form of a name if there is one", () => {
  const evidence = [NASSER, { ...NASSER, name: "Karim Nasser" }];
  expect(parseEvidence(packEvidence(evidence), "1 to 2")).toEqual(evidence);
});

it("evidence that earlier versions wrote is read", () => {
  expect(parseEvidence('[[7,2,0,3,"Nasser",1,0,"K. Nasser"]]', "1 to 2")).toEqual([NASSER]);
});
