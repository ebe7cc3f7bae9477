import type { ReactNode } from "react";
import { interfaceLocale } from "@/lib/messages/interface-language";
import { label } from "@/lib/messages/label";
import type { ValueView } from "@/lib/pages/rail/rail-view";

/** A letter of a script written from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * One value of a list: its name and count include it, or clear it again. The links "only" and "not" show when the row is pointed at
 * or has the focus; on a touch screen always.
 */
export function ValueRow({
  view: { name, articles, state, href, onlyHref, outHref },
  children,
}: {
  view: ValueView;
  children?: ReactNode;
}) {
  // the count beside the name must not follow the name's own direction
  const text = state === "chosen" || RIGHT_TO_LEFT.test(name) ? <bdi>{name}</bdi> : name;
  return (
    <li>
      <a href={href} aria-current={state === "chosen" ? "true" : undefined}>
        {state === "out" ? <s>{text}</s> : text === name ? `${name} ` : text}
        {state === "out" && <span className="sr-only">{label("rail.chosenOut")}</span>}
        {(state === "out" || text !== name) && " "}
        <i>{articles.toLocaleString(interfaceLocale())}</i>
      </a>
      {onlyHref && (
        <a href={onlyHref} aria-label={`${label("rail.only")} ${name}`}>
          {label("rail.only")}
        </a>
      )}
      {outHref && (
        <a href={outHref} aria-label={`${label("rail.not")} ${name}`}>
          {label("rail.not")}
        </a>
      )}
      {children}
    </li>
  );
}
