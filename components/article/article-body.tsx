import { toJsxRuntime } from "hast-util-to-jsx-runtime";
import type { ComponentProps } from "react";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";
import type { Body } from "@/lib/articles/body";
import { Held, Outside } from "./reference-link";

/** The text of an article: its sanitised tree as elements. Links to held articles stay in the library, and are marked as such. */
export function ArticleBody({
  body,
  localHref,
}: {
  body: Body;
  localHref: (address: string) => string | null;
}) {
  const components = {
    a: ({ href, children }: ComponentProps<"a">) => {
      const local = href ? localHref(href) : null;
      if (local) return <Held held={{ href: local }}>{children}</Held>;
      return href ? <Outside href={href}>{children}</Outside> : children;
    },
  };
  return toJsxRuntime(body, { Fragment, jsx, jsxs, components });
}
