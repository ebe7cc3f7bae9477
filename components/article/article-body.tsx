import { toJsxRuntime } from "hast-util-to-jsx-runtime";
import type { ComponentProps } from "react";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";
import type { ArticleView } from "@/lib/pages/article/article-view";
import type { HighlightView } from "@/lib/pages/article/highlight-view";
import type { MarginNote } from "@/lib/pages/article/margin-notes";
import { HighlightButton, HighlightNotes } from "../highlights/highlight-notes";
import { Picture } from "../ui/picture";
import { BesideNote } from "./beside-note";
import { HeldLink, OutsideLink } from "./reference-link";
import "../ui/article.css";

/**
 * The text of an article: its sanitised tree as elements. Links to held articles stay in the library.
 * @param highlights the passages that the reader has marked in it
 * @param notes what stands beside its paragraphs
 * @param place the block to which a link leads who goes on reading
 */
export function ArticleBody({
  article,
  highlights,
  notes,
  place,
}: {
  article: ArticleView;
  highlights: HighlightView[];
  notes: MarginNote[];
  place?: number | undefined;
}) {
  const { body, localHrefs, lang, direction } = article;
  const named = (ids = "") => highlights.filter(({ id }) => ids.split(" ").includes(`${id}`));
  const components = {
    mark: ({ children, "data-highlight": ids, ...anchor }: ComponentProps<"mark"> & Highlighted) =>
      named(ids).some(({ removed }) => removed) ? (
        <span {...anchor}>{children}</span>
      ) : (
        <mark {...anchor}>{children}</mark>
      ),
    button: ({ "data-highlight": ids }: Highlighted) =>
      named(ids).map((one) => <HighlightButton key={one.id} highlight={one} />),
    aside: ({ "data-highlight": ids }: Highlighted) => <HighlightNotes highlights={named(ids)} />,
    span: ({ "data-beside": at, children }: ComponentProps<"span"> & { "data-beside"?: number }) => {
      const note = at === undefined ? undefined : notes[at];
      return note ? <BesideNote note={note} /> : <span>{children}</span>;
    },
    a: ({ href, children }: ComponentProps<"a">) => {
      const local = href && localHrefs[href];
      if (local) return <HeldLink href={local}>{children}</HeldLink>;
      return href ? <OutsideLink href={href}>{children}</OutsideLink> : children;
    },
    img: ({ "data-colour": colour, ...image }: ComponentProps<"img"> & { "data-colour"?: string }) => (
      <Picture {...image} {...(colour ? { colour } : {})} />
    ),
  };
  return (
    <div className="reader-text article-text" lang={lang} dir={direction}>
      {toJsxRuntime(place === undefined ? body : withPlace(body, place), { Fragment, jsx, jsxs, components })}
    </div>
  );
}

/** What the tree says of a mark, a button and an aside (lib/articles/passages/mark-passages.ts). */
type Highlighted = { "data-highlight"?: string };

/** The block in which a reader was has the id by which it is found again. */
function withPlace(body: ArticleView["body"], place: number): ArticleView["body"] {
  const blocks = body.children.filter((block) => block.type === "element" && block.tagName !== "aside");
  const children = body.children.map((block) =>
    block === blocks[place] && block.type === "element"
      ? { ...block, properties: { ...block.properties, id: "place" } }
      : block,
  );
  return { ...body, children };
}
