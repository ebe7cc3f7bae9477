import type { ReactNode } from "react";
import type { ValueView } from "@/lib/filters/rail-view";

/**
 * One value of a list: its name and count choose it, or take it back where it is chosen or left out. The two links behind it show
 * when the row is pointed at or has the focus; on a touch screen always.
 */
export function ValueRow({ view, children }: { view: ValueView; children?: ReactNode }) {
  const { name, articles, state, href, onlyHref, outHref } = view;
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
