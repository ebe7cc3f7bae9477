import type { NameSpan } from "../../text/names/name-runs";
import type { Found } from "../found-name";
import type { KnownMatch } from "../known/match-known";
import { organisationIn } from "./classify-organisation";
import { personIn } from "./classify-person";
import { placeIn } from "./classify-place";
import { isDemonym, isFacility, isFiller, isHead, plainOf, type Standing } from "./cues";

/** What a run of capitals comes to: the known names that stand for themselves in it, and names told by their words. */
export type Verdict = {
  known: KnownMatch[];
  found: (Omit<Found, "field"> & NameSpan)[];
};

/** The stretches of a run between the known names in it. */
function listRests(run: NameSpan, known: readonly KnownMatch[]): NameSpan[] {
  const rests: NameSpan[] = [];
  let first = run.first;
  for (const match of [...known, { first: run.last + 1, last: run.last }]) {
    if (match.first > first) rests.push({ first, last: match.first - 1 });
    first = match.last + 1;
  }
  return rests;
}

/** A stretch without the words of nations, directions and the like at its start and end. */
function trim({ part: { words } }: Standing, { first, last }: NameSpan): NameSpan | null {
  while (first <= last && isFiller(plainOf(words[first]))) first++;
  while (last >= first && (isFiller(plainOf(words[last])) || isDemonym(plainOf(words[last])))) last--;
  return first <= last ? { first, last } : null;
}

/** What may stand behind a known organisation's name and add nothing to it: "the Ahrar al-Sham Movement". */
const TAILS =
  /^(?:movement|group|militia|brigade|brigades|front|party|agency|forces|statement|islamic|terrorist|news|website|tv)$/;

/** A known organisation that the run begins with, where what follows only says what it is. */
function knownGroup({ part: { words }, known }: Standing, { first, last }: NameSpan): KnownMatch | undefined {
  const match = known.find((found) => found.first === first && found.known.type === "organization");
  if (!match || match.last >= last) return undefined;
  const rest = words.slice(match.last + 1, last + 1).map(plainOf);
  return rest.every((plain) => TAILS.test(plain)) ? match : undefined;
}

/** True for a place with the article that goes on an unknown name before it, as Arabic builds names. */
function isSecondHalf({ part, run, known }: Standing, { first, known: { type } }: KnownMatch): boolean {
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

/** Where "of" joins two names and not one: no head word stands before it, and no known name goes over it. */
function splitAtOf({ part: { words }, run, known }: Standing): number | null {
  for (let at = run.first + 1; at < run.last; at++) {
    if (words[at]?.plain !== "of" || isHead(plainOf(words[at - 1]))) continue;
    if (!known.some(({ first, last }) => first < at && last > at)) return at;
  }
  return null;
}

/** Tells what a run of capitalised words names: people, organisations, places, or nothing that is sure enough. */
export function classifyRun(standing: Standing): Verdict {
  const of = splitAtOf(standing);
  if (of === null) return classifyWhole(standing);
  const halves = [
    { first: standing.run.first, last: of - 1 },
    { first: standing.part.words[of + 1]?.plain === "the" ? of + 2 : of + 1, last: standing.run.last },
  ].map((run) =>
    classifyRun({
      ...standing,
      run,
      known: standing.known.filter(({ first, last }) => first >= run.first && last <= run.last),
    }),
  );
  return { known: halves.flatMap(({ known }) => known), found: halves.flatMap(({ found }) => found) };
}

/** Bodies of which each state has its own: "Iowa Democratic Party" is neither Iowa nor the party of the whole country. */
const OWN_BODIES = /^(?:democratic party|republican party|us supreme court|us senate|un general assembly)$/;
/** How much of a text tells whether it has commas. */
const TELLING = 5000;

function stateBody(
  { part: { words }, known }: Standing,
  { first, last }: NameSpan,
): Verdict["found"][number] | null {
  const [place, body, ...others] = known;
  if (!place || !body || others.length > 0 || place.first !== first || body.last !== last) return null;
  if (place.known.type !== "place" || place.end !== words[place.last]?.end) return null;
  if (body.first !== place.last + 1 || !OWN_BODIES.test(body.known.key)) return null;
  return { type: "organization", first, last, start: place.start, end: body.end };
}

function classifyWhole(standing: Standing): Verdict {
  const { part, run } = standing;
  const group = knownGroup(standing, run);
  if (group) return { known: [group], found: [] };
  const body = stateBody(standing, run);
  if (body) return { known: [], found: [body] };
  const organisation = organisationIn(standing, run);
  const covers = (match: KnownMatch, span: NameSpan) => match.first <= span.first && match.last >= span.last;
  const whole = trim(standing, run);
  if (!whole) return { known: [...standing.known], found: [] };
  const exact = standing.known.find((match) => covers(match, whole));
  if (exact) return { known: [exact], found: [] };
  // a surname inside a longer name is part of it, as is the second half of "Jamiat al-Zahra"
  const known = standing.known.filter((match) => match.surname === "whole" && !isSecondHalf(standing, match));
  const listed = known.some(({ known: { type }, last }) => type === "organization" && last >= run.last);
  if (organisation && !listed)
    return { known: known.filter(({ last }) => last < organisation.first), found: [organisation] };
  const singles = known.every(({ first, last }) => first === last);
  const person = singles ? personIn(standing, whole) : null;
  const rests = listRests(whole, known).flatMap((rest) => trim(standing, rest) ?? []);
  if (person && rests.length > 0) return { known: [], found: [person] };
  const found: Verdict["found"] = [];
  const unclear = new Set<number>();
  const unclearEnds = new Set<number>();
  for (const rest of rests) {
    const name = personIn(standing, rest) ?? placeIn(standing, rest);
    if (name) found.push(name);
    else if (!isLower(part, rest)) {
      unclear.add(rest.first);
      unclearEnds.add(rest.last);
    }
  }
  // of "London Bridge", "Geneva Convention" and "Houston Rockets" the place is a part, and not what is named
  const isPart = ({ last, end, known: { type } }: KnownMatch): boolean =>
    type === "place" &&
    last < run.last &&
    end === part.words[last]?.end &&
    (isFacility(plainOf(part.words[last + 1])) || unclear.has(last + 1));
  // nor of "Bianca Austin" and "Fort Worth", where the text parts by commas what it names one after another
  const isEnd = ({ first, known: { type } }: KnownMatch): boolean =>
    type === "place" && unclearEnds.has(first - 1) && /, /.test(part.text.slice(0, TELLING));
  const own = known.filter((match) => !isPart(match) && !isEnd(match));
  return { known: own, found };
}

/** True where the words prove nothing: a headline's, or such as the text also writes small. */
const isLower = ({ settings, words, spelling }: Standing["part"], { first, last }: NameSpan): boolean =>
  settings[first]?.displayed === true ||
  words.slice(first, last + 1).some((word) => spelling.lower.has(plainOf(word)));
