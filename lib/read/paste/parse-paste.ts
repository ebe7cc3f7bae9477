import { bodyText } from "../../articles/body";
import type { IncomingArticle } from "../../articles/incoming";
import { because, type Reason } from "../../messages/reason";
import { Refusal } from "../import-event";
import { toBody } from "./assemble/body-tree";
import { readCredits, SOURCE } from "./assemble/credits";
import { readArticleDates } from "./assemble/dates";
import { splitHeadline } from "./assemble/headline";
import { readAllKeywords } from "./assemble/keywords";
import { languageOf } from "./assemble/language";
import { findOwnAddress, readAllReferences } from "./assemble/listed-references";
import { inferOutlet, listFootAddresses, listOutletNames, listSources, type Outlet } from "./assemble/outlet";
import { labelLines } from "./classify-lines";
import { cuesOf } from "./cues/cue";
import type { LabelledLine } from "./layout/line-class";

export type ParsedPaste = {
  article: Omit<IncomingArticle, "outlet"> & { outlet?: IncomingArticle["outlet"] };
  warnings: Reason[];
};

/** A text that cannot be read as an article; the reason says what to do. */
export class PasteRefused extends Refusal {
  override name = "PasteRefused";
}

const REFUSALS = {
  headline: because("paste.noHeadline"),
  body: because("paste.noText"),
} as const;

const joinTexts = (lines: readonly LabelledLine[], as: LabelledLine["as"]): string =>
  lines
    .filter((line) => line.as === as)
    .map((line) => cuesOf(line.cues, "summary")[0]?.text ?? line.block.text)
    .join(" ");

/** The headline's words, without a form's label before it. */
function readTitle(lines: readonly LabelledLine[]): string {
  const headline = lines.find((line) => line.as === "headline");
  return cuesOf(headline?.cues ?? [], "title")[0]?.title ?? headline?.block.text ?? "";
}

/** Kicker and genre: from the headline's own prefix, the line above it, or the section the page was filed under. */
function readKicker(lines: readonly LabelledLine[], parts: ReturnType<typeof splitHeadline>) {
  const above = lines.find((line) => line.as === "kicker");
  const named = above?.cues.length === 1 ? cuesOf(above.cues, "section")[0]?.name : undefined;
  const kicker = parts.kicker ?? named ?? above?.block.text;
  const filed = lines
    .filter((line) => ["kicker", "masthead", "breadcrumb"].includes(line.as))
    .flatMap((line) => cuesOf(line.cues, "section").flatMap((cue) => cue.genre ?? []))[0];
  const genre = parts.genre ?? filed;
  return { ...(kicker ? { kicker } : {}), ...(genre ? { genre } : {}) };
}

/** Outlets named as source that are not the article's own. */
const readOtherSources = (lines: readonly LabelledLine[], outlet: Outlet | undefined) =>
  listSources(lines)
    .filter((name) => name !== outlet?.name)
    .map((name) => ({ name, role: SOURCE }));

/**
 * Reads an article as people paste it from a news page: the page's lines in order, including everything that is not
 * the article. Nothing is invented: what the text does not state is left out.
 * @param text the paste
 * @param options now: milliseconds since 1970, later dates are not believed; language: BCP 47, if known
 * @returns the article, without an outlet if nothing in the text names it, and warnings for the person importing
 * @throws PasteRefused if there is no headline or no body
 */
export function parsePaste(text: string, options: { now?: number; language?: string } = {}): ParsedPaste {
  const now = options.now ?? Date.now();
  const { labelled, missing } = labelLines(text, now);
  if (missing) throw new PasteRefused(REFUSALS[missing]);
  const tree = toBody(labelled);
  const running = bodyText(tree);
  if (!running) throw new PasteRefused(REFUSALS.body);
  const url = findOwnAddress(labelled);
  const credits = readCredits(labelled);
  const names = listOutletNames(
    labelled,
    credits.map(({ name }) => name),
  );
  const parts = splitHeadline(readTitle(labelled), names);
  const outlet = inferOutlet(names[0] ?? parts.outlet, url, listFootAddresses(labelled));
  const inLanguage = options.language ?? languageOf(running);
  const { warnings, ...dates } = readArticleDates(labelled, now, inLanguage);
  const abstract = joinTexts(labelled, "standfirst");
  return {
    article: {
      ...(url ? { url } : {}),
      headline: parts.headline,
      ...readKicker(labelled, parts),
      ...(abstract ? { abstract } : {}),
      ...dates,
      inLanguage,
      ...(outlet ? { outlet } : {}),
      credits: [...credits, ...readOtherSources(labelled, outlet)],
      keywords: readAllKeywords(labelled),
      body: tree,
      references: readAllReferences(labelled, url),
    },
    warnings,
  };
}
