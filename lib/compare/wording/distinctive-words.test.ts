import { expect, it } from "vitest";
import { article } from "../../../scripts/test-data/compared-sides";
import { readSide } from "../read-side";
import { findDistinctiveWords } from "./distinctive-words";

const side = (text: string) => readSide([article("x", "Headline", text)]);
const HARBOUR = "The harbour kept its boats in the harbour. Nets dried on the quay beside the boats. ";

it("finds the words that distinguish two texts, with the number of uses on each side", () => {
  const a = side(`${HARBOUR}The lantern glows. `.repeat(6));
  const b = side(`${HARBOUR}The torch glows. `.repeat(6));
  const words = findDistinctiveWords([a, b], () => 1);
  expect(words.a.map(({ text, here, there }) => [text, here, there])).toEqual([["lantern", 6, 0]]);
  expect(words.b.map(({ text, here, there }) => [text, here, there])).toEqual([["torch", 6, 0]]);
});

it("finds none in two texts with the same words", () => {
  const [a, b] = [side(HARBOUR.repeat(6)), side(HARBOUR.repeat(6))];
  expect(findDistinctiveWords([a, b], () => 1)).toEqual({ a: [], b: [] });
});
