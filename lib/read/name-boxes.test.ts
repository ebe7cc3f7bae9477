import { expect, it } from "vitest";
import { withoutNameBoxes } from "./name-boxes";

it.each([
  [
    "Speaker Ana Sorel Ana SorelPort bill stalls again Sorel on ferries: 'Not my plan' MORE (P-Lenn) spoke.",
    "Speaker Ana Sorel (P-Lenn) spoke.",
  ],
  [
    "Said Jo Marsh-Bell Jo Marsh-Bell12 ships turned away, and Tom Reed Tom ReedReed leaves the council MORE.",
    "Said Jo Marsh-Bell.",
  ],
  [
    "First Jo Marsh Jo MarshShips turned away MORE, then Tom Reed Tom ReedReed leaves the council MORE, too.",
    "First Jo Marsh, then Tom Reed, too.",
  ],
  [
    "Mayor Pete Hale Peter (Pete) Ian HalePort bill stalls again MORE (I) spoke.",
    "Mayor Pete Hale (I) spoke.",
  ],
  ["So says Ana Sorel Ana Sorel Ferry bill stalls again MORE in Lenn.", "So says Ana Sorel in Lenn."],
  // a name said twice, a button without a box, a word that goes on
  ["Ana Sorel Ana Sorel is asked for MORE", null],
  ["CLICK HERE TO READ ANA SOREL: BUILDING THE WALL WILL PREVENT MORE TRAGEDIES", null],
  ["Read what Ana Sorel said MORE", null],
  ["Ana Sorel Ana SorelPort bill stalls MOREOVER", null],
])("%s", (text, without) => {
  expect(withoutNameBoxes(text)).toBe(without ?? text);
});
