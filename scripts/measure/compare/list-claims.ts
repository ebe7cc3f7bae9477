import { createHash } from "node:crypto";
import { readNumbers } from "../../../lib/compare/figures/read-numbers";
import type { ComparisonView, FigureView, SentenceView } from "../../../lib/pages/compare/comparison-view";
import { listWords } from "../../../lib/text/tokenise";

export const CLAIM_KINDS = [
  "both",
  "agree",
  "differ",
  "onlyA",
  "onlyB",
  "speakersA",
  "speakersB",
  "things",
] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** What a comparison claims, as texts: what a judge of the claim reads. */
export type Claims = Record<ClaimKind, string[][]>;

/** The sentences of one side alone that judges read: the first ones on the page. */
const MOST_ONLY = 6;
/** The sentences of a speaker that judges read. */
const MOST_SPOKEN = 2;

const textOf = ({ pieces }: SentenceView): string => pieces.map(({ text }) => text).join("");

/** The sentences on the page of a comparison, by their anchor. */
function sentencesOf({
  headlines,
  only,
  unsure,
  both,
}: ComparisonView): (anchor: string | undefined) => string {
  const shown = (["a", "b"] as const).flatMap((side) => [
    ...headlines[side],
    ...only[side],
    ...unsure[side],
    ...both.flatMap((passage) => passage[side]),
  ]);
  const byAnchor = new Map(shown.map((sentence) => [sentence.anchor, textOf(sentence)]));
  return (anchor) => byAnchor.get(anchor ?? "") ?? "";
}

/** What the page of a comparison claims. */
export function listClaims(view: ComparisonView): Claims {
  const sentence = sentencesOf(view);
  const figure = ({ a, b }: FigureView) =>
    [a, b].flatMap((side) => [side[0]?.text ?? "", sentence(side[0]?.anchor)]);
  const speakers = (side: "a" | "b") =>
    view.quoted[side].speakers.map(({ name, anchors }) => [
      name,
      ...anchors.slice(0, MOST_SPOKEN).map(sentence).filter(Boolean),
    ]);
  return {
    both: view.both.map(({ a, b }) => [a, b].map((side) => side.map(textOf).join(" / "))),
    agree: view.figures.agree.map(figure),
    differ: view.figures.differ.map(figure),
    onlyA: view.only.a.slice(0, MOST_ONLY).map((one) => [textOf(one)]),
    onlyB: view.only.b.slice(0, MOST_ONLY).map((one) => [textOf(one)]),
    speakersA: speakers("a"),
    speakersB: speakers("b"),
    things: view.things.map(({ a, b }) => [a, b].map((side) => side.map(({ text }) => text).join(", "))),
  };
}

/** A short hash of a text, by which a claim is known again without the articles' text. */
export const hashText = (parts: readonly string[]): string =>
  createHash("sha256")
    .update(parts.map((part) => part.replace(/\s+/g, " ").trim()).join("\n"))
    .digest("hex")
    .slice(0, 12);

/** The numbers of a phrase, as values without what they count. */
export const numbersOf = (phrase: string): string[] =>
  readNumbers(phrase, listWords(phrase)).map(({ value }) => value);
