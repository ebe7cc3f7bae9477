import { toJsxRuntime } from "hast-util-to-jsx-runtime";
import type { ComponentProps } from "react";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";
import type { Body } from "@/lib/articles/body";
import { StoryLink } from "./story-link";

/** The text of an article: its sanitised tree as elements. Links to held articles stay in the library. */
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
      return local ? (
        <StoryLink href={local} className="held">
          {children}
        </StoryLink>
      ) : (
        <a href={href} rel="noopener noreferrer nofollow">
          {children}
        </a>
      );
    },
  };
  return toJsxRuntime(body, { Fragment, jsx, jsxs, components });
}
