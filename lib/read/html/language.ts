import { hasArabic } from "../../text/normalise";
import { languageOf } from "../paste/assemble/language";
import { textOf } from "./json-ld";
import { metaOf } from "./meta-elements";
import type { Page } from "./page";

const TAG = /^([a-z]{2,3})(?:[-_]([A-Za-z]{4})(?![A-Za-z]))?(?:[-_]|$)/i;

const ARABIC_SCRIPT = /^(?:ar|fa|ur|ps|ckb|sd|ug|ku)\b/;
const SAMPLE = 3000;

/** Normalises a tag or locale ("en_US") and drops its country: the library distinguishes languages, not countries. */
export function languageTag(stated: string | null | undefined): string | undefined {
  const [, language, script] = TAG.exec(stated?.trim() ?? "") ?? [];
  if (!language) return undefined;
  return `${language.toLowerCase()}${script ? `-${script[0]?.toUpperCase()}${script.slice(1).toLowerCase()}` : ""}`;
}

/** The language that the page states, unless its text is in another script: templates often state the wrong one. */
export function readLanguage({ document, article, metas }: Page, running: string): string {
  const html = document.documentElement;
  const stated = [
    textOf(article.inLanguage),
    html.getAttribute("lang"),
    html.getAttribute("xml:lang"),
    metaOf(metas, "content-language", "og:locale", "dc.language", "dcterms.language", "language"),
  ]
    .map(languageTag)
    .find((tag) => tag !== undefined);
  const told = languageOf(running);
  if (!stated) return told;
  const wrong =
    told === "ar" ? !ARABIC_SCRIPT.test(stated) : stated === "ar" && !hasArabic(running.slice(0, SAMPLE));
  return wrong ? told : stated;
}
