import { toJsxRuntime } from "hast-util-to-jsx-runtime";
import type { ComponentProps } from "react";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";
import type { ArticleView } from "@/lib/pages/article/article-view";
import { Picture } from "../ui/picture";
import { HeldLink, OutsideLink } from "./reference-link";

/**
 * The text of an article: its sanitised tree as elements. Links to held articles stay in the library.
 * @param place the block to which a link leads who goes on reading
 */
export function ArticleBody({ article, place }: { article: ArticleView; place?: number | undefined }) {
  const { body, localHrefs, lang, direction } = article;
  const components = {
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

/** The block in which a reader was has the id by which it is found again. */
function withPlace(body: ArticleView["body"], place: number): ArticleView["body"] {
  const blocks = body.children.filter(({ type }) => type === "element");
  const children = body.children.map((block) =>
    block === blocks[place] && block.type === "element"
      ? { ...block, properties: { ...block.properties, id: "place" } }
      : block,
  );
  return { ...body, children };
}
