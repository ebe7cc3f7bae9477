import type { ReactNode } from "react";
import type { ValueLinks, ValueView } from "@/lib/filters/rail-view";
import { valueAddress } from "../addresses";

/**
 * One value of a list: its name and count choose it, or take it back where it is chosen or left out. The two links behind it show
 * when the row is pointed at or has the focus; on a touch screen always.
 */
export function ValueRow({
  view,
  links,
  children,
}: {
  view: ValueView;
  /** Those of its list. */
  links: ValueLinks;
  children?: ReactNode;
}) {
  const { name, articles, state } = view;
  const { href, onlyHref, outHref } = linksOf(view, links);
  return (
    <li>
      <a href={href} aria-current={state === "chosen" ? "true" : undefined}>
        {state === "out" ? (
          <s>
            <bdi>{name}</bdi>
          </s>
        ) : (
          <bdi>{name}</bdi>
        )}
        {state === "out" && <span className="sr-only">, left out</span>}{" "}
        <i>{articles.toLocaleString("en")}</i>
      </a>
      {onlyHref && (
        <a href={onlyHref} aria-label={`only ${name}`}>
          only
        </a>
      )}
      {outHref && (
        <a href={outHref} aria-label={`not ${name}`}>
          not
        </a>
      )}
      {children}
    </li>
  );
}

/** Where the links of a value lead. @param links those of its list */
export function linksOf({ value, links: own }: ValueView, links: ValueLinks): ValueLinks {
  if (own) return own;
  const put = (address: string | null) => address && valueAddress(address, value);
  return {
    href: valueAddress(links.href, value),
    onlyHref: put(links.onlyHref),
    outHref: put(links.outHref),
  };
}
