import type { IncomingArticle } from "../../../articles/incoming";
import { keyOfText } from "../../../text/line-tokens";
import { hasArabic } from "../../../text/normalise";
import { readWordList } from "../../../text/word-list";
import { holderOf } from "../cues/copyright";
import { cuesOf } from "../cues/cue";
import { nameAfterCall } from "../cues/masthead";
import { isAgency } from "../cues/names";
import type { LabelledLine, LineClass } from "../layout/line-class";
import { readLineText } from "../line-text";

const SHARED_HOSTS = readWordList("read/paste/words/outlets").words("shared hosts");

export type Outlet = NonNullable<IncomingArticle["outlet"]>;

/** Lines in which an outlet speaks of itself. */
const OF_ITSELF: readonly LineClass[] = ["appeal", "siteMenu", "navigation", "listHeading", "shareBar"];
/** Enough of the last lines for a page with endless menus. */
const MAX_LINES = 1000;

/** Names alone on a line or in the masthead; those in the script of the text come first. */
const listMastheads = (lines: readonly LabelledLine[], arabic: boolean): string[] =>
  lines
    .filter((line) => line.as === "outlet" || line.as === "masthead")
    .flatMap((line) => cuesOf(line.cues, "outlet").map((cue) => cue.name))
    .sort((a, b) => Number(hasArabic(b) === arabic) - Number(hasArabic(a) === arabic));

const listHolders = (lines: readonly LabelledLine[]): string[] =>
  lines.filter((line) => line.as === "copyright").flatMap((line) => holderOf(line.block.text) ?? []);

/** "Support NAME", "Follow NAME". */
const listCalls = (lines: readonly LabelledLine[]): string[] =>
  lines
    .filter((line) => OF_ITSELF.includes(line.as))
    .slice(-MAX_LINES)
    .flatMap((line, at, all) => {
      // One of several newsletters has a name of its own.
      const newsletters = all
        .slice(Math.max(0, at - 2), at)
        .some(({ block }) => /newsletters\b/i.test(block.text));
      return newsletters ? [] : (nameAfterCall(readLineText(line.block.text)) ?? []);
    });

/** "Source: NAME", unless it is an agency. */
export const listSources = (lines: readonly LabelledLine[]): string[] =>
  lines.flatMap((line) =>
    cuesOf(line.cues, "source").flatMap((cue) => cue.names.filter((name) => !isAgency(name))),
  );

/**
 * The names that lines of a paste give its outlet, the most reliable first: masthead, rights, appeals, source,
 * signature.
 * @param people names of those credited; pages also ask to follow them
 */
export function listOutletNames(lines: readonly LabelledLine[], people: readonly string[]): string[] {
  const headline = Math.max(
    0,
    lines.findIndex((line) => line.as === "headline"),
  );
  const [above, below] = [lines.slice(0, headline), lines.slice(headline)];
  const arabic = hasArabic(lines[headline]?.block.text ?? "");
  const kickers = lines.filter((line) => line.as === "kicker").map(({ block }) => block.text);
  const no = new Set([...people, ...kickers].map(keyOfText));
  const text = below.findIndex((line) => line.as === "paragraph");
  return [
    ...listMastheads(above, arabic),
    ...listMastheads(below.slice(0, Math.max(0, text)), arabic),
    ...listHolders(lines),
    ...listCalls(below),
    ...listCalls(above),
    ...listSources(lines),
    ...listMastheads(below, arabic),
  ].filter((name) => !no.has(keyOfText(name)));
}

const hostOf = (url: string): string => new URL(url).host;

const withoutWww = (host: string): string => host.replace(/^www\./i, "");

const isShared = (url: string): boolean => {
  const host = withoutWww(hostOf(url));
  return SHARED_HOSTS.some((shared) => host === shared || host.endsWith(`.${shared}`));
};

/** The host of an address as spelled there; the URL parser would lower-case it. */
function spelledHost(url: string): string {
  const spelled = /^https?:\/\/([^/?#:]+)/i.exec(url)?.[1] ?? "";
  return spelled.toLowerCase() === hostOf(url) ? spelled : hostOf(url);
}

/** Addresses alone on their line under the text, the last first; those within the text are other people's. */
export function listFootAddresses(lines: readonly LabelledLine[]): string[] {
  const last = lines.findLastIndex((line) => line.as === "paragraph" || line.as === "listEntry");
  return lines
    .slice(last + 1)
    .flatMap((line) => cuesOf(line.cues, "address").map((cue) => cue.url))
    .reverse();
}

const lettersOf = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, "");

/** True if a host is spelled like a name: "Harbour Daily", harbourdaily.example. */
const isHomeOf = (name: string, url: string): boolean =>
  lettersOf(name).length > 3 && lettersOf(hostOf(url)).includes(lettersOf(name));

/**
 * Infers who published the article, as far as the paste allows.
 * @param name what the lines call it
 * @param own the article's own address
 * @param foot addresses under the text, the most likely first
 */
export function inferOutlet(
  name: string | undefined,
  own: string | undefined,
  foot: readonly string[],
): Outlet | undefined {
  const addresses = [...(own ? [own] : []), ...foot].filter((url) => !isShared(url));
  const home = name ? addresses.find((url) => url === own || isHomeOf(name, url)) : addresses[0];
  const host = home ? spelledHost(home) : undefined;
  const called = name ?? (host ? withoutWww(host) : undefined);
  return called
    ? { name: called, ...(host ? { homepage: `https://${host}` } : {}), inferred: true }
    : undefined;
}
