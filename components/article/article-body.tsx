import { toJsxRuntime } from "hast-util-to-jsx-runtime";
import type { ComponentProps } from "react";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";
import type { ArticleView } from "@/lib/pages/article/article-view";
import { Picture } from "../ui/picture";
import { HeldLink, OutsideLink } from "./reference-link";

/** The text of an article: its sanitised tree as elements. Links to held articles stay in the library. */
export function ArticleBody({ article }: { article: ArticleView }) {
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
      {toJsxRuntime(body, { Fragment, jsx, jsxs, components })}
    </div>
  );
}
