import type { NameSpan } from "../../text/names/name-runs";
import type { KnownMatch } from "../known/match-known";
import { classifyOrganisation } from "./classify-organisation";
import { classifyPerson } from "./classify-person";
import { classifyPlace } from "./classify-place";
import { isDemonym, isDoubtfulGivenName, isFacility, isFiller, isHead, isOrganisationTail } from "./cues";
import { HABITS_SAMPLE, type NameInRun, plainOf, type RunContext } from "./run";

/** The names in a run of capitalised words: known ones, and those recognised by their words. */
type RunNames = { known: KnownMatch[]; found: NameInRun[] };

/** The stretches of a run between its known names. */
function listGaps(run: NameSpan, known: readonly KnownMatch[]): NameSpan[] {
  const gaps: NameSpan[] = [];
  let first = run.first;
  for (const match of [...known, { first: run.last + 1, last: run.last }]) {
    if (match.first > first) gaps.push({ first, last: match.first - 1 });
    first = match.last + 1;
  }
  return gaps;
}

/** A stretch without nationalities, directions and the like at its ends. */
function trim({ part: { words } }: RunContext, { first, last }: NameSpan): NameSpan | null {
  const given = (at: number): boolean =>
    isDoubtfulGivenName(plainOf(words[at])) && !isFiller(plainOf(words[at + 1]));
  while (first <= last && isFiller(plainOf(words[first])) && !(first < last && given(first))) first++;
  while (last >= first && (isFiller(plainOf(words[last])) || isDemonym(plainOf(words[last])))) last--;
  return first <= last ? { first, last } : null;
}

/** A known organisation at the start of the run, if the rest only says what it is: "the Ahrar al-Sham Movement". */
function knownWithTail(
  { part: { words }, known }: RunContext,
  { first, last }: NameSpan,
): KnownMatch | undefined {
  const match = known.find((found) => found.first === first && found.known.type === "organization");
  if (!match || match.last >= last) return undefined;
  const rest = words.slice(match.last + 1, last + 1).map(plainOf);
  return rest.every(isOrganisationTail) ? match : undefined;
}

/** True for a place that ends an unknown name, joined to it by the article as in Arabic: "Jamiat al-Zahra". */
function isSecondHalf({ part, run, known }: RunContext, { first, known: { type } }: KnownMatch): boolean {
  const { words } = part;
  if (type !== "place") return false;
  const article = /^(?:al|el)$/;
  const at = article.test(words[first]?.plain ?? "")
    ? first - 1
    : article.test(words[first - 1]?.plain ?? "")
      ? first - 2
      : -1;
  const before = plainOf(words[at]);
  return (
    at >= run.first && !isFiller(before) && !known.some((other) => other.first <= at && other.last >= at)
  );
}

/** The index of an "of" between two separate names: not after a head word and not inside a known name. */
function findSplit({ part: { words }, run, known }: RunContext): number | null {
  for (let at = run.first + 1; at < run.last; at++) {
    if (words[at]?.plain !== "of" || isHead(plainOf(words[at - 1]))) continue;
    if (!known.some(({ first, last }) => first < at && last > at)) return at;
  }
  return null;
}

/** Finds the people, organisations and places in a run of capitalised words. What is not sure enough is left out. */
export function classifyRun(context: RunContext): RunNames {
  const { part, run, known, surnames } = context;
  const of = findSplit(context);
  if (of === null) return classifyUnsplit(context);
  const halves = [
    { first: run.first, last: of - 1 },
    { first: part.words[of + 1]?.plain === "the" ? of + 2 : of + 1, last: run.last },
  ].map((half) =>
    classifyRun({
      part,
      run: half,
      surnames,
      known: known.filter(({ first, last }) => first >= half.first && last <= half.last),
    }),
  );
  return { known: halves.flatMap((half) => half.known), found: halves.flatMap((half) => half.found) };
}

/** Every state has these: "Iowa Democratic Party" is neither Iowa nor the national party. */
const STATE_BODIES = /^(?:democratic party|republican party|us supreme court|us senate|un general assembly)$/;

function stateBody({ part: { words }, known }: RunContext, { first, last }: NameSpan): NameInRun | null {
  const [place, body, ...others] = known;
  if (!place || !body || others.length > 0 || place.first !== first || body.last !== last) return null;
  if (place.known.type !== "place" || place.end !== words[place.last]?.end) return null;
  if (body.first !== place.last + 1 || !STATE_BODIES.test(body.known.key)) return null;
  return { type: "organization", first, last, start: place.start, end: body.end };
}

function classifyUnsplit(context: RunContext): RunNames {
  const { run } = context;
  const group = knownWithTail(context, run);
  if (group) return { known: [group], found: [] };
  const body = stateBody(context, run);
  if (body) return { known: [], found: [body] };
  const organisation = classifyOrganisation(context, run);
  const whole = trim(context, run);
  if (!whole) return { known: [...context.known], found: [] };
  const exact = context.known.find((match) => match.first <= whole.first && match.last >= whole.last);
  if (exact) return { known: [exact], found: [] };
  // a surname or place that is part of a longer name is not a mention of its own
  const known = context.known.filter((match) => match.surname === "whole" && !isSecondHalf(context, match));
  const listed = known.some(({ known: { type }, last }) => type === "organization" && last >= run.last);
  if (organisation && !listed)
    return { known: known.filter(({ last }) => last < organisation.first), found: [organisation] };
  const singles = known.every(({ first, last }) => first === last);
  const person = singles ? classifyPerson(context, whole) : null;
  const gaps = listGaps(whole, known).flatMap((gap) => trim(context, gap) ?? []);
  if (person && gaps.length > 0) return { known: [], found: [person] };
  return classifyGaps(context, known, gaps);
}

/** Classifies the stretches between known names, and drops known places that are part of an unclear name. */
function classifyGaps(
  context: RunContext,
  known: readonly KnownMatch[],
  gaps: readonly NameSpan[],
): RunNames {
  const { part, run } = context;
  const found: NameInRun[] = [];
  const unclearStarts = new Set<number>();
  const unclearEnds = new Set<number>();
  for (const gap of gaps) {
    const name = classifyPerson(context, gap) ?? classifyPlace(context, gap);
    if (name) found.push(name);
    else if (!isUninformative(part, gap)) {
      unclearStarts.add(gap.first);
      unclearEnds.add(gap.last);
    }
  }
  // the place is only part of "London Bridge", "Geneva Convention" and "Houston Rockets"
  const beginsName = ({ last, end, known: { type } }: KnownMatch): boolean =>
    type === "place" &&
    last < run.last &&
    end === part.words[last]?.end &&
    (isFacility(plainOf(part.words[last + 1])) || unclearStarts.has(last + 1));
  // and of "Bianca Austin" and "Fort Worth", in a text that puts commas between the items of a list
  const endsName = ({ first, known: { type } }: KnownMatch): boolean =>
    type === "place" && unclearEnds.has(first - 1) && /, /.test(part.text.slice(0, HABITS_SAMPLE));
  return { known: known.filter((match) => !beginsName(match) && !endsName(match)), found };
}

/** True if capitals prove nothing: in a headline, or for words that the text also writes in small letters. */
const isUninformative = (
  { settings, words, spelling }: RunContext["part"],
  { first, last }: NameSpan,
): boolean =>
  settings[first]?.displayed === true ||
  words.slice(first, last + 1).some((word) => spelling.lower.has(plainOf(word)));
