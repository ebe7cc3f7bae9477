import fc from "fast-check";
import type { Element, ElementContent } from "hast";
import { describe, expect, it } from "vitest";
import { type Body, body, bodyText, figure, list, paragraph, quotation, subhead, textOf } from "../body";
import { markPassages, placeControls } from "./mark-passages";

const element = (tagName: string, ...children: ElementContent[]): Element => ({
  ...{ type: "element", tagName, properties: {}, children },
});
const text = (value: string): ElementContent => ({ type: "text", value });

type Marked = { id: number; words: string; anchor: unknown };
const listMarks = (node: Body | ElementContent): Marked[] => {
  if (!("children" in node)) return [];
  const own =
    node.type === "element" && node.tagName === "mark"
      ? [{ id: Number(node.properties.dataHighlight), words: textOf(node), anchor: node.properties.id }]
      : [];
  return [...own, ...node.children.flatMap((child) => listMarks(child as ElementContent))];
};

const tree = body([
  figure({ caption: "The weir at dawn" }),
  element(
    "p",
    text("  The "),
    element("strong", text("weir of "), element("em", text("Tolmere"))),
    text(" is closed."),
  ),
  subhead("What it cost"),
  quotation("Too much.\nBut it stands."),
  list(["steel", "stone"], false),
  paragraph(" "),
  paragraph("So said the council."),
]);
const RUNNING = bodyText(tree);
const passage = (words: string, id = 1) => {
  const start = RUNNING.indexOf(words);
  return { id, start, end: start + words.length };
};
const markedOf = (words: string) => listMarks(markPassages(tree, [passage(words)])).map((one) => one.words);

describe("the marks of a passage", () => {
  it("go through bold text, links and whatever else is in it", () => {
    expect(markedOf("The weir of Tolmere is")).toEqual(["The ", "weir of ", "Tolmere", " is"]);
    expect(markedOf("eir o")).toEqual(["eir o"]);
    const [first, ...others] = listMarks(markPassages(tree, [passage("The weir of Tolmere is")]));
    expect(first?.anchor).toBe("h1");
    expect(others.map(({ anchor }) => anchor)).toEqual([undefined, undefined, undefined]);
  });

  it("go on over paragraphs, quotations and the entries of a list, and leave captions alone", () => {
    expect(markedOf("closed.\n\nWhat it cost\n\nToo much.\nBut it stands.\n\nsteel\nsto")).toEqual([
      ...["closed.", "What it cost", "Too much.", "But it stands.", "steel", "sto"],
    ]);
    expect(markedOf("stone\n\nSo said")).toEqual(["stone", "So said"]);
    expect(markedOf(RUNNING).join("")).not.toContain("dawn");
  });

  it("of two passages that overlap are both there", () => {
    const marked = markPassages(tree, [passage("said the", 1), passage("the council", 2)]);
    expect(listMarks(marked).map(({ id, words }) => [id, words])).toEqual([
      [1, "said "],
      [1, "the"],
      [2, "the"],
      [2, " council"],
    ]);
  });

  it("have a button behind the last one, outside of links, and an aside behind the block", () => {
    const linked = body([
      element(
        "p",
        text("The "),
        element("a", text("weir "), element("em", text("of Tolmere"))),
        text(" is closed."),
      ),
      list(["steel", "stone"], false),
    ]);
    const passages = [
      { id: 1, start: 0, end: 11 },
      { id: 2, start: 6, end: 15 },
      { id: 3, start: 23, end: 41 },
    ];
    const placed = placeControls(markPassages(linked, passages));
    const outline = (node: Body["children"][number] | ElementContent): string =>
      node.type === "text"
        ? node.value
        : node.type === "element"
          ? `<${node.tagName}${["button", "aside"].includes(node.tagName) ? ` ${node.properties.dataHighlight}` : ""}>${node.children.map(outline).join("")}</>`
          : "";
    expect(placed.children.map(outline)).toEqual([
      "<p><mark>The </><a><mark>we</><mark><mark>ir </></><em><mark><mark>of</></><mark> Tol</>mere</></><button 1></><button 2></> is <mark>closed.</></>",
      "<aside 1 2></>",
      "<ul><li><mark>steel</></><li><mark>sto</><button 3></>ne</></>",
      "<aside 3></>",
    ]);
    expect(placeControls(tree)).toEqual(tree);
  });

  it("leave a body without passages as it is", () => expect(markPassages(tree, [])).toBe(tree));

  it("of any passages in any body hold their words and nothing else, and leave its text unchanged", () => {
    const words = fc.string({ unit: fc.constantFrom(..."ab ا\n😀"), maxLength: 8 }).map(text);
    const inline: fc.Memo<ElementContent> = fc.memo((depth) =>
      depth <= 1
        ? words
        : fc.oneof(
            words,
            fc
              .tuple(fc.constantFrom("strong", "a", "br", "q"), fc.array(inline(depth - 1), { maxLength: 3 }))
              .map(([name, children]) => element(name, ...(name === "br" ? [] : children))),
          ),
    );
    const block = fc
      .tuple(
        fc.constantFrom("p", "h2", "ul", "ol", "blockquote", "figure", "pre"),
        fc.array(inline(3), { maxLength: 4 }),
      )
      .map(([name, children]) => element(name, ...children));
    fc.assert(
      fc.property(
        fc.array(fc.oneof(block, words), { maxLength: 6 }),
        fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 4 }),
        (blocks, ranges) => {
          const made = unmarked(body(blocks as Body["children"]));
          const running = bodyText(made);
          const passages = ranges.map(([one, other], id) => ({
            ...{ id, start: Math.min(one, other), end: Math.max(one, other) },
          }));
          const marked = markPassages(made, passages);
          expect(bodyText(unmarked(marked))).toBe(running);
          const marks = listMarks(marked);
          for (const { id, start, end } of passages) {
            const own = marks.filter((one) => one.id === id);
            // what stands between blocks and lines is white space that no node has
            const bare = (value: string) => value.replace(/\n/g, "");
            expect(bare(own.map((one) => one.words).join(""))).toBe(bare(running.slice(start, end)));
            expect(own.map(({ anchor }) => anchor)).toEqual(
              own.map((_, at) => (at === 0 ? `h${id}` : undefined)),
            );
          }
        },
      ),
    );
  });
});

/** Without the marks, and with the text in one piece again that they divided. */
function unmarked<T extends Body | Element>(parent: T): T {
  const children = parent.children.flatMap((child) =>
    child.type !== "element" ? child : child.tagName === "mark" ? unmarked(child).children : unmarked(child),
  );
  const whole: typeof children = [];
  for (const child of children) {
    const last = whole.at(-1);
    if (last?.type === "text" && child.type === "text")
      whole.splice(-1, 1, { type: "text", value: last.value + child.value });
    else whole.push(child);
  }
  return { ...parent, children: whole };
}
