import type { Element, ElementContent, Root, RootContent } from "hast";
import { fromHtml } from "hast-util-from-html";
import type { Nodes as Markdown, Root as MarkdownRoot } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { frontmatterFromMarkdown } from "mdast-util-frontmatter";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { toHast } from "mdast-util-to-hast";
import { frontmatter } from "micromark-extension-frontmatter";
import { gfm } from "micromark-extension-gfm";
import { figure, textOf } from "../../articles/body";
import { because, type Reason } from "../../messages/reason";
import { Refusal } from "../import-event";
import type { Node } from "../markup/inline";
import { collapseSpace } from "../markup/plain-text";
import { MAX_SIZE, tooLarge } from "../refuse-large";
import { cutJson, type FrontMatter, parseFrontMatter, parseToml } from "./front-matter";
import { replaceNoteMarks } from "./note-marks";
import { dropTemplateTags } from "./template-tags";

/** Maximum nesting of quotations and lists. */
const MAX_DEPTH = 100;
const DEEP_LINE = new RegExp(`^(?:[ \\t]*(?:>|[-+*][ \\t]|\\d{1,9}[.)][ \\t])){${MAX_DEPTH}}`, "m");

/** Parsing time grows faster than the text, so it is measured before: a line for each paragraph and one between. */
const MAX_LINES = 2 * MAX_SIZE.blocks;

type ParsedMarkdown = { matter: FrontMatter; nodes: Node[]; warnings: Reason[] };

/** The front matter of a Markdown text, and the text as HTML nodes; what is left out of it is a warning. */
export function parseMarkdown(written: string): ParsedMarkdown {
  if (written.length > MAX_SIZE.characters) throw tooLarge("characters", MAX_SIZE.characters);
  if (written.split("\n").length > MAX_LINES) throw tooLarge("lines", MAX_LINES);
  if (DEEP_LINE.test(written)) throw new Refusal(because("markdown.deep", { most: MAX_DEPTH }));
  const { matter: json, rest } = cutJson(written.replace(/^\uFEFF?(?:[ \t]*\r?\n)*/, ""));
  const { text, warnings } = dropTemplateTags(rest);
  const tree = fromMarkdown(text, {
    // One tilde means "about".
    extensions: [frontmatter(["yaml", "toml"]), gfm({ singleTilde: false })],
    mdastExtensions: [frontmatterFromMarkdown(["yaml", "toml"]), gfmFromMarkdown()],
  });
  const matter = json ?? readMatter(tree);
  if (depthOf(tree) > MAX_DEPTH * 3) throw new Refusal(because("markdown.deepText"));
  replaceNoteMarks(tree);
  const hast: Node | Root = toHast(tree, { allowDangerousHtml: true });
  return { matter, nodes: (hast.type === "root" ? hast.children : [hast]).flatMap(withFigures), warnings };
}

function readMatter(tree: MarkdownRoot): FrontMatter {
  const [first] = tree.children;
  if (!first || !("value" in first)) return {};
  const firstLine = (first.position?.start.line ?? 1) + 1;
  if (first.type === "yaml") return parseFrontMatter(first.value, firstLine);
  return String(first.type) === "toml" ? parseToml(first.value, firstLine) : {};
}

function depthOf(tree: MarkdownRoot): number {
  let deepest = 0;
  const waiting: { node: Markdown; depth: number }[] = [{ node: tree, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next;
    deepest = Math.max(deepest, depth);
    if ("children" in node)
      for (const child of node.children) waiting.push({ node: child, depth: depth + 1 });
  }
  return deepest;
}

/** Parses raw HTML within the text; a lone inline tag ("<b>") is dropped and its words stay. */
const withoutRaw = (nodes: readonly Node[]): ElementContent[] =>
  nodes.flatMap((node): ElementContent[] => {
    if (node.type === "raw") return fromHtml(node.value, { fragment: true }).children.filter(isContent);
    if (node.type === "element") return [{ ...node, children: withoutRaw(node.children) }];
    return isContent(node) ? [node] : [];
  });

const isContent = (node: Node | RootContent): node is ElementContent =>
  node.type === "element" || node.type === "text";

/** Takes the pictures out of a block; they follow it, each with a title or alternative text in a figure. */
function withFigures(block: Node): Node[] {
  return withoutRaw([block]).flatMap((node): ElementContent[] => {
    const pictures: Element[] = [];
    const rest = takePictures([node], pictures);
    const figures = pictures.map((picture) => {
      const { title, alt } = picture.properties;
      const caption = collapseSpace(String(title || alt || "")).trim();
      const legend = figure({ caption });
      return caption ? { ...legend, children: [picture, ...legend.children] } : picture;
    });
    return [...rest.filter((kept) => kept.type !== "element" || textOf(kept).trim() !== ""), ...figures];
  });
}

function takePictures(nodes: readonly ElementContent[], taken: Element[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== "element") return [node];
    if (node.tagName === "img") {
      taken.push(node);
      return [];
    }
    return [{ ...node, children: takePictures(node.children, taken) }];
  });
}
