import type { Blockquote, FootnoteDefinition, Nodes, Paragraph, Root } from "mdast";

/** "[[page|words]]" and "![[picture.png]]": links between the notes of one person. */
const WIKI_LINK = /!?\[\[([^[\]|]{1,200})(?:\|([^[\]]{1,200}))?\]\]/g;

/** Links between notes as their words; what is embedded is left out. */
export const unlinkNotes = (text: string): string =>
  text.includes("[[")
    ? text.replace(WIKI_LINK, (link, page: string, words?: string) =>
        link.startsWith("!") ? "" : (words ?? page.replace(/#.*$/, "").split("/").at(-1) ?? page),
      )
    : text;

const HIGHLIGHT = /==(?=\S)([^=\n]{1,500}?)==/g;
/** The name of a paragraph, to link to. */
const BLOCK_NAME = /[ \t]\^[\w-]{1,40}$/;
const CALLOUT = /^\[!([\w-]{1,40})\][+-]?[ \t]*/;

const paragraphOf = (value: string): Paragraph => ({
  type: "paragraph",
  children: [{ type: "text", value }],
});

/** "> [!quote] The chair": the title is a paragraph of the quotation, its kind is left out. */
function openCallout(quotation: Blockquote): void {
  const [first] = quotation.children;
  const text = first?.type === "paragraph" ? first.children[0] : undefined;
  if (text?.type !== "text" || !CALLOUT.test(text.value)) return;
  const [title = "", ...lines] = text.value.replace(CALLOUT, "").split("\n");
  text.value = lines.join("\n");
  if (title) quotation.children.unshift(paragraphOf(title));
}

/** All nodes below a node, itself first. */
function* nodesOf(root: Nodes): Generator<Nodes> {
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node;
    if ("children" in node) waiting.push(...node.children);
  }
}

/** The notes at the foot of the text as a list at its end, without the numbers that refer to them. */
function listFootnotes(tree: Root): void {
  const notes: FootnoteDefinition[] = [];
  for (const node of nodesOf(tree)) {
    if (!("children" in node)) continue;
    // The types of the children differ by parent, but a part of them is as valid as all.
    const children: Nodes[] = node.children;
    notes.push(
      ...children.filter((child): child is FootnoteDefinition => child.type === "footnoteDefinition"),
    );
    const kept = children.filter(({ type }) => type !== "footnoteReference" && type !== "footnoteDefinition");
    children.splice(0, children.length, ...kept);
  }
  if (notes.length === 0) return;
  const line = (note: FootnoteDefinition): number => note.position?.start.offset ?? 0;
  tree.children.push({
    type: "list",
    ordered: true,
    children: notes
      .sort((a, b) => line(a) - line(b))
      .map(({ children }) => ({ type: "listItem" as const, spread: false, children })),
  });
}

/** Replaces the marks of note-taking apps, and those of footnotes, by what a reader sees. Changes the tree. */
export function replaceNoteMarks(tree: Root): void {
  for (const node of nodesOf(tree)) {
    if (node.type === "blockquote") openCallout(node);
    if (node.type === "paragraph") {
      const last = node.children.at(-1);
      if (last?.type === "text") last.value = last.value.replace(BLOCK_NAME, "");
    }
    if (node.type === "text") node.value = unlinkNotes(node.value).replace(HIGHLIGHT, "$1");
  }
  listFootnotes(tree);
}
