import { toHtml } from "hast-util-to-html";
import { t } from "../../messages/t";

/** A link to drag to the browser's bar, as HTML: frameworks refuse to write addresses that are scripts. */
export type Bookmarklet = { html: string; what: string };

/** Opens the form for adding pages with the address of the present one in it. */
const sendAddress = (base: string): string =>
  `(()=>{open(${JSON.stringify(`${base}/add/pages?url=`)}+encodeURIComponent(location.href))})()`;

/**
 * Opens the page that asks for what the present one shows, and answers it: only that window, only at our origin, and only if it sends
 * back the nonce that it was opened with (components/add/from-page.tsx).
 */
const sendPage = (base: string): string =>
  [
    "(()=>{",
    `const o=${JSON.stringify(new URL(base).origin)},`,
    "n=Array.from(crypto.getRandomValues(new Uint8Array(16)),b=>b.toString(36)).join(''),",
    `w=open(${JSON.stringify(`${base}/add/from-page#`)}+n);`,
    "addEventListener('message',e=>{",
    "if(e.source===w&&e.origin===o&&e.data&&e.data.throughline===n)",
    "w.postMessage({throughline:n,address:location.href,title:document.title,",
    "html:'<!doctype html>'+document.documentElement.outerHTML},o)})",
    "})()",
  ].join("");

const draggable = (label: string, script: string): string =>
  toHtml({
    type: "element",
    tagName: "a",
    properties: { href: `javascript:${encodeURIComponent(script)}`, className: ["button", "inline-block"] },
    children: [{ type: "text", value: label }],
  });

/** The bookmarklets of a library. @param base its public address */
export const listBookmarklets = (base: string): Bookmarklet[] => [
  {
    html: draggable(t("add.bookmarklets.address"), sendAddress(base)),
    what: t("add.bookmarklets.addressHelp"),
  },
  {
    html: draggable(t("add.bookmarklets.page"), sendPage(base)),
    what: t("add.bookmarklets.pageHelp"),
  },
];
