import type { NameSpan } from "../related/names";
import type { NamedPart } from "../related/spans";
import type { Found } from "./found";
import type { KnownMatch } from "./match-known";
import { organisationIn } from "./organisation-run";
import { personIn } from "./person-run";
import { placeIn } from "./place-run";
import { isDemonym, isFacility, isFiller, plainOf, type Standing } from "./run-words";

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

/** Tells what a run of capitalised words names: people, organisations, places, or nothing that is sure enough. */
export function classifyRun(standing: {
  part: NamedPart;
  run: NameSpan;
  known: readonly KnownMatch[];
}): Verdict {
  const { part, run } = standing;
  const organisation = organisationIn(standing, run);
  const covers = (match: KnownMatch, span: NameSpan) => match.first <= span.first && match.last >= span.last;
  const whole = trim(standing, run);
  if (!whole) return { known: [...standing.known], found: [] };
  const exact = standing.known.find((match) => covers(match, whole));
  if (exact) return { known: [exact], found: [] };
  // a surname inside a longer name is part of it
  const known = standing.known.filter(({ surname }) => surname === "whole");
  if (organisation && !known.some(({ known: { type }, last }) => type === "organization" && last >= run.last))
    return { known: [], found: [organisation] };
  const singles = known.every(({ first, last }) => first === last);
  const person = singles ? personIn(standing, whole) : null;
  const rests = listRests(whole, known).flatMap((rest) => trim(standing, rest) ?? []);
  if (person && rests.length > 0) return { known: [], found: [person] };
  const found = rests.flatMap((rest) => personIn(standing, rest) ?? placeIn(standing, rest) ?? []);
  // of "London Bridge" and "Geneva Convention" the place is a part, and not what is named
  const own = known.filter(({ last }) => !isFacility(plainOf(part.words[last + 1])) || last === run.last);
  return { known: own, found };
}
