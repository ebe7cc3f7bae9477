"use client";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { label } from "@/lib/messages/label";

/** What the keys do, in the words of the list that "?" opens. */
const KEYS = [
  ["j, k", "keys.along"],
  ["Enter", "keys.open"],
  ["n, p", "keys.story"],
  ["1–9", "keys.related"],
  ["s", "keys.save"],
  ["m", "keys.mark"],
  ["v", "keys.original"],
  ["h, a", "keys.highlight"],
  ["/", "keys.search"],
  ["t", "keys.theme"],
  ["+, −", "keys.size"],
  ["?", "keys.list"],
] as const;

const LIST = "keys";

/** The links of the articles of a list, in order. */
const listHeadlines = () => [
  ...document.querySelectorAll<HTMLElement>("main :is(h2, h3) > a, main .tellings a"),
];

/** Moves the focus to the next headline of the page, or to the previous one. */
function goAlong(step: 1 | -1): void {
  const all = listHeadlines();
  const at = all.findIndex((link) => link.matches(":focus"));
  const next = at < 0 ? (step > 0 ? 0 : all.length - 1) : at + step;
  all[next]?.focus();
}

/** The article that has the focus, or the page's own. */
const articleInFocus = (): Element =>
  document.activeElement?.closest("main li > article") ??
  document.querySelector("main > article") ??
  document.body;

const press = (root: Element, selector: string) => root.querySelector<HTMLElement>(selector)?.click();

/** Presses the button beside the chosen one of a row of choices. @param round from the last one on to the first */
function chooseBeside(name: string, step: 1 | -1, round: boolean): void {
  const all = [...document.querySelectorAll<HTMLElement>(`#looks button[name="${name}"]`)];
  const at = all.findIndex((button) => button.getAttribute("aria-pressed") === "true") + step;
  (round ? all[(at + all.length) % all.length] : all[at])?.click();
}

/** What a key does on this page. */
function act(key: string, open: (href: string) => void): boolean {
  const go = (selector: string) => {
    const link = document.querySelector<HTMLAnchorElement>(selector);
    if (link) open(link.getAttribute("href") ?? "/");
  };
  if (/^[1-9]$/.test(key)) {
    const link = document.querySelectorAll<HTMLAnchorElement>("#related .links > li > a")[Number(key) - 1];
    if (link) open(link.getAttribute("href") ?? "/");
    return link !== undefined;
  }
  const actions: Record<string, () => void> = {
    j: () => goAlong(1),
    k: () => goAlong(-1),
    n: () => go("a[data-key=n]"),
    p: () => go("a[data-key=p]"),
    s: () => press(articleInFocus(), 'button[name="mark"][value$="save"]'),
    m: () => press(articleInFocus(), 'button[name="mark"][value$="read"]'),
    v: () => press(document.body, "a[data-key=v]"),
    h: () => press(document.body, "button[data-key=h]"),
    a: () => press(document.body, "button[data-key=a]"),
    "/": () => {
      const field = [...document.querySelectorAll<HTMLElement>('input[name="q"]')].find(
        (one) => one.offsetParent,
      );
      field?.focus();
    },
    t: () => chooseBeside("theme", 1, true),
    "+": () => chooseBeside("size", 1, false),
    "-": () => chooseBeside("size", -1, false),
    "?": () => {
      const list = document.getElementById(LIST);
      if (list?.togglePopover()) list.focus();
    },
  };
  const action = actions[key];
  action?.();
  return action !== undefined;
}

/** Single keys, for who reads by keyboard: never in a field, nor together with Control, Alt or Command. */
export function Keys() {
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const { target } = event;
      const isTyping =
        target instanceof HTMLElement &&
        (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
      if (isTyping || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
      if (act(event.key, (href) => router.push(href))) event.preventDefault();
    };
    document.addEventListener("keydown", hear);
    return () => document.removeEventListener("keydown", hear);
  }, [router]);
  return (
    <div
      popover="auto"
      id={LIST}
      className="keys"
      role="dialog"
      aria-label={label("keys")}
      tabIndex={-1}
      onBeforeToggle={({ newState }) => setOpen(newState === "open")}
    >
      {isOpen && <KeyList />}
    </div>
  );
}

/** Made when it is opened: no page has to bring it along. */
function KeyList() {
  return (
    <>
      <div>
        <h2 className="label">{label("keys")}</h2>
        <button type="button" popoverTarget={LIST} popoverTargetAction="hide" className="mark text-small">
          {label("close")}
        </button>
      </div>
      <dl>
        {KEYS.map(([keys, words]) => (
          <div key={keys}>
            <dt>
              <kbd dir="ltr">{keys}</kbd>
            </dt>
            <dd>{label(words)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
