import { isMisstated } from "../detect-language";
import { languageOf } from "../paste/assemble/language";
import { textOf } from "./json-ld";
import { metaOf } from "./meta-elements";
import type { Page } from "./page";

const TAG = /^([a-z]{2,3})(?:[-_]([A-Za-z]{4})(?![A-Za-z]))?(?:[-_]|$)/i;

/**
 * Normalises a tag or locale ("en_US"), replaces old codes ("iw") and drops the country: the library distinguishes
 * languages, not countries.
 */
export function languageTag(stated: string | null | undefined): string | undefined {
  const [, language, script] = TAG.exec(stated?.trim() ?? "") ?? [];
  if (!language) return undefined;
  const [tag] = Intl.getCanonicalLocales(script ? `${language}-${script}` : language);
  return tag === "und" || tag === "mul" ? undefined : tag;
}

/** The language that the page states, unless its text is in another: templates often state the wrong one. */
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
  return stated && !isMisstated(stated, told, running) ? stated : told;
}
