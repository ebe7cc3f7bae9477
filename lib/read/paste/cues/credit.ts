import { listTokens } from "../../../text/line-tokens";
import { hasArabic } from "../../../text/normalise";
import { readWordList } from "../../../text/word-list";
import { type LineText, readLineText } from "../line-text";
import { findPhrases, hasPhrase, isPhrase, phraseAt, phrases, restAfter } from "../phrases";
import type { Credit, Cue } from "./cue";
import { isAgency, isStaff, looksLikeName, type NameList, readNames, splitAgencies } from "./names";
import { looksLikePlace } from "./place";
import { kickerGenre } from "./section";

const creditsList = readWordList("read/paste/words/credits");

const byWords = phrases(creditsList.words("bylines"));
const weakByWords = phrases(creditsList.words("weak bylines"));
const roles = phrases(creditsList.words("roles"));
const officeNouns = phrases(creditsList.words("office nouns"));
const noOffice = phrases(creditsList.words("not an office"));

/** The role of somebody whom a byline names without a role. */
export const AUTHOR = "Author";
/** The role of a news agency. */
export const AGENCY = "Agency";

const MAX_LENGTH = 220;
const MAX_AGENCY_LENGTH = 80;
const MAX_ROLE_ALONE_LENGTH = 40;
const MAX_OFFICE_WORDS = 6;

const toCredits = (names: NameList, role: string): Credit[] => [
  ...names.people.map((name) => ({ name, role })),
  ...names.agencies.map((name) => ({ name, role: AGENCY })),
];

/** The masthead's own word for a role; "by" is dropped after a noun ("Photos by") and kept in "Edited by". */
const roleText = (text: string): string =>
  text
    .replace(/^[^\p{L}]+/u, "")
    .replace(/(?<!ed) by$/i, "")
    .trim();

/** True for an office: a listed role, or words that end (in Arabic: start) with an office noun. */
export function isOffice(text: string): boolean {
  if (text.length > MAX_AGENCY_LENGTH || /[.!?]$/.test(text)) return false;
  const tokens = listTokens(/^([^,،]+)[,،]\s*\p{Lu}/u.exec(text)?.[1] ?? text);
  if (tokens.length === 0 || tokens.length > MAX_OFFICE_WORDS) return false;
  if (isPhrase(tokens, roles)) return true;
  const noun = hasArabic(text) ? tokens[0] : tokens.at(-1);
  return noun !== undefined && isPhrase([noun], officeNouns) && !hasPhrase(tokens, noOffice);
}

/** Offices of those who make an outlet and not one article. */
const ofOutlet = phrases(creditsList.words("outlet offices"));

/** The role of somebody named with their office: author for a columnist or reporter. */
export const roleOfOffice = (office: string): string =>
  hasPhrase(listTokens(office), ofOutlet) || !hasPhrase(listTokens(office), officeNouns) ? office : AUTHOR;

type Label = { count: number; role: string; weak: boolean; byline: boolean };

/** The byline or role at the start of a line; the longer one counts. */
function readLabel({ text, tokens }: LineText): Label | null {
  const by = phraseAt(tokens, 0, byWords);
  const role = phraseAt(tokens, 0, roles);
  const count = Math.max(by, role);
  if (count === 0) return null;
  const own = roleText(text.slice(0, tokens[count - 1]?.end));
  if (role >= by) return { count, role: own, weak: false, byline: false };
  const says = /^(?:reporting|writing|additional)/i.test(own) ? own : AUTHOR;
  return { count, role: says, weak: phraseAt(tokens, 0, weakByWords) === count, byline: true };
}

/** "By", "Photos by", "Reporter": a line whose name is on the next. "Video" is the heading of other things. */
const isRoleAlone = ({ text, tokens }: LineText, label: Label): boolean =>
  text.length <= MAX_ROLE_ALONE_LENGTH &&
  !/[.!?؟]$/.test(text) &&
  kickerGenre(text) === undefined &&
  (label.byline || tokens.at(-1)?.key === "by" || findPhrases(tokens, officeNouns).length > 0);

/** A line that starts with a byline or a role. */
function readLabelled(line: LineText): Cue | null {
  const { text, tokens } = line;
  const label = readLabel(line);
  if (!label) return null;
  const following = text.slice(tokens[label.count - 1]?.end ?? 0);
  const signed = /^\s*(?:[:：|]|[-–—]\s|\/)/.test(following);
  const rest = restAfter(text, tokens, label.count);
  if (!rest) return isRoleAlone(line, label) ? { kind: "role", role: label.role } : null;
  if ((!signed && !/^\s/.test(following)) || /^[\s:：]*["“«]/.test(following)) return null;
  const arabic = hasArabic(text);
  const names = readNames(rest, signed || (label.byline && !label.weak && !arabic) ? 1 : 2);
  const credits = names ? toCredits(names, label.role) : [];
  const weak = !signed && (label.weak || (arabic && !label.byline));
  return credits.length ? { kind: "credit", credits, ...(weak ? { weak } : {}) } : null;
}

/** "Jane Doe, Political correspondent", "Jane Doe, Agency". "City - Agency" is a dateline. */
export function readNameAndOffice({ text, tokens }: LineText): Cue | null {
  const at = text.search(/\s?[,،|]|\s[-–—]\s/);
  if (at <= 0 || phraseAt(tokens, 0, byWords) > 0) return null;
  const name = text.slice(0, at);
  if (!looksLikeName(name) || / By /.test(name)) return null;
  const office = text.slice(at).replace(/^[\s,،|–—-]+/, "");
  if (isOffice(office)) return { kind: "credit", credits: [{ name, role: roleOfOffice(office) }] };
  if (!/^\s?[,،|]/.test(text.slice(at)) || !isAgency(office)) return null;
  return { kind: "credit", credits: toCredits({ people: [name], agencies: splitAgencies(office) }, AUTHOR) };
}

/** "Jane Doe/ John Roe", as agencies sign. */
function readNamesWithSlash(text: string): Cue | null {
  const names = text.split(/\s*\/\s*/);
  if (names.length < 2 || names.length > 4 || !names.every((name) => looksLikeName(name))) return null;
  return { kind: "credit", credits: names.map((name) => ({ name, role: AUTHOR })), weak: true };
}

/** What separates one role from the next: "Reporting by A; Editing by B", "Reporting by A, editing by B". */
const SEVERAL = /\s*;\s*|\s*,\s*(?=\p{L}{3,20}(?: \p{L}{2,20})?(?: by\s|:\s))/u;

/** Several roles on one line: all or nothing. */
function readSeveral(text: string): Cue | null {
  const credits: Credit[] = [];
  for (const part of text.split(SEVERAL).filter(Boolean)) {
    const cue = readLabelled(readLineText(part.charAt(0).toUpperCase() + part.slice(1)));
    if (cue?.kind !== "credit") return null;
    credits.push(...cue.credits);
  }
  return credits.length ? { kind: "credit", credits } : null;
}

/** "Portrait by Jane Doe": an unlisted role, followed only by a name. */
function readAnyRole(text: string): Cue | null {
  const [, role = "", name = ""] = /^(\p{Lu}\p{L}{3,15}(?: \p{Ll}{2,12})?) by (.{5,40})$/u.exec(text) ?? [];
  if (!looksLikeName(name)) return null;
  return { kind: "credit", credits: [{ name, role: roleText(role) }], weak: true };
}

/** "-- Jane Doe" under a text. */
function readSigned(text: string): Cue | null {
  const name = /^(?:--|[—–―])\s?(.+)$/.exec(text)?.[1];
  if (!name || !looksLikeName(name)) return null;
  return { kind: "credit", credits: [{ name, role: AUTHOR }], weak: true };
}

const WRITTEN_FROM = /^(?:reported|reporting|writing) from \p{Lu}[^.,]{2,40}$/iu;

/**
 * The people and agencies of a line of a masthead, byline or staff box, perhaps after "EXCLUSIVE"; null if it names
 * nobody.
 */
export function readCredit(line: LineText): Cue | null {
  if (line.text.length > MAX_LENGTH || /[!?؟]$/.test(line.text)) return null;
  const prefix = /^(?:\p{Lu}{3,12}:?\s){1,2}(?=By\s\p{Lu})/u.exec(line.text)?.[0];
  if (prefix) return readCredit(readLineText(line.text.slice(prefix.length)));
  const inner = /^\((.+)\)\.?$|^[*–—-]+\s?(.+)$/.exec(line.text)?.slice(1).find(Boolean);
  const bare = inner === undefined ? line : readLineText(inner);
  if (SEVERAL.test(bare.text)) return readSeveral(bare.text);
  if (WRITTEN_FROM.test(bare.text)) return { kind: "place" };
  const labelled = readLabelled(bare);
  if (labelled) return labelled;
  if (isStaff(bare.text)) return { kind: "credit", credits: [{ name: bare.text, role: AUTHOR }], weak: true };
  return (
    readNameAndOffice(bare) ??
    readNamesWithSlash(bare.text) ??
    readSigned(line.text) ??
    readAnyRole(bare.text)
  );
}

/** An agency alone on its line, in brackets or after a dash: "(Reuters)", "— AFP", "(Harbour Daily with AFP)". */
export function readAgency({ text }: LineText): Cue[] | null {
  if (text.length > MAX_AGENCY_LENGTH) return null;
  const bare = text.replace(/^[\s([–—©-]+|[\s)\].]+$/g, "");
  const [, place, signed] = /^(\p{L}{3,20})\s?[-–—]\s?(.+)$/u.exec(bare) ?? [];
  const name = place && signed && looksLikePlace(place) && isAgency(signed) ? signed : bare;
  if (isAgency(name))
    return [{ kind: "credit", credits: splitAgencies(name).map((each) => ({ name: each, role: AGENCY })) }];
  const [outlet, agency] = name.split(/ (?:with|مع) /);
  if (!outlet || !agency || !isAgency(agency) || outlet.split(" ").length > MAX_OFFICE_WORDS) return null;
  return [
    { kind: "credit", credits: [{ name: agency, role: AGENCY }] },
    { kind: "outlet", name: outlet },
  ];
}
