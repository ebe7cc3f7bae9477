import type { ReactNode } from "react";
import type { ValueLinks, ValueView } from "@/lib/pages/rail/rail-view";
import { valueAddress } from "./addresses";

/** A letter that is written from right to left. */
const OTHER_DIRECTION = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

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
  // the name stands in a box of its own beside the count; its direction may be another
  const own = state === "chosen" || OTHER_DIRECTION.test(name) ? <bdi>{name}</bdi> : name;
  return (
    <li>
      <a href={href} aria-current={state === "chosen" ? "true" : undefined}>
        {state === "out" ? <s>{own}</s> : own === name ? `${name} ` : own}
        {state === "out" && <span className="sr-only">, left out</span>}
        {(state === "out" || own !== name) && " "}
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
