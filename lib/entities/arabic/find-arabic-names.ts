import type { FieldWords, FoundName } from "../found-name";
import { findArabicSurnames, withoutSurnamesAndWords } from "./find-again";
import { findArabicOrganisationsAndPlaces } from "./find-organisations-and-places";
import { findArabicPeople } from "./find-people";
import { findSingleNames } from "./single-name";
import { readArticleNames } from "./speakers";

/** A test for the words of a field that belong to the names found so far, by index; made when it is first asked. */
function takenBy(field: FieldWords, found: readonly FoundName[]): (at: number) => boolean {
  let taken: ReadonlySet<number> | undefined;
  return (at) => {
    taken ??= listTaken(field, found);
    return taken.has(at);
  };
}

function listTaken({ words }: FieldWords, found: readonly FoundName[]): Set<number> {
  const taken = new Set<number>();
  const sorted = [...found].sort((a, b) => a.start - b.start);
  let next = 0;
  words.forEach((word, at) => {
    while ((sorted[next]?.end ?? Number.POSITIVE_INFINITY) <= word.start) next++;
    if ((sorted[next]?.start ?? Number.POSITIVE_INFINITY) < word.end) taken.add(at);
  });
  return taken;
}

/**
 * Finds the Arabic names that are in no list.
 * @param fields an article's, each with the names already found in it
 * @returns the new names of all fields
 */
export function findArabicNames(
  fields: readonly (FieldWords & { found: readonly FoundName[] })[],
): FoundName[] {
  const names = readArticleNames(fields);
  const named = fields.map((one) => {
    const personEnds = new Set(one.found.flatMap(({ type, end }) => (type === "person" ? end : [])));
    const field = { ...one, ...names, personEnds };
    // the full name of somebody with a listed surname is found as a whole
    const others = field.found.filter(({ person }) => person?.tokens.length !== 1);
    const people = withoutSurnamesAndWords(field, findArabicPeople(field, takenBy(field, others)));
    const things = findArabicOrganisationsAndPlaces(field, takenBy(field, [...field.found, ...people]));
    return { field, people, added: [...people, ...things] };
  });
  const people = named.flatMap(({ field, people }) => [
    ...people,
    ...field.found.filter(({ type }) => type === "person"),
  ]);
  return named.flatMap(({ field, added }) => {
    const surnames = findArabicSurnames(field, people, takenBy(field, [...field.found, ...added]));
    const found = [...added, ...surnames];
    return [...found, ...findSingleNames(field, people, takenBy(field, [...field.found, ...found]))];
  });
}
