import type { Field, Found } from "../found-name";
import { readArabicPeople, readArabicSurnames } from "./find-people";
import { readArabicThings } from "./find-organisations-and-places";

/** A test for words that a name already takes; both are in the order of the text. */
function takenBy({ words }: Field, found: readonly Found[]): (at: number) => boolean {
  const taken = new Set<number>();
  const sorted = [...found].sort((a, b) => a.start - b.start);
  let next = 0;
  words.forEach((word, at) => {
    while ((sorted[next]?.end ?? Number.POSITIVE_INFINITY) <= word.start) next++;
    if ((sorted[next]?.start ?? Number.POSITIVE_INFINITY) < word.end) taken.add(at);
  });
  return (at) => taken.has(at);
}

/**
 * Names in Arabic beside those of the lists, field by field.
 * @param fields the article's, each with the names already found in it
 */
export function readArabic(fields: readonly (Field & { found: readonly Found[] })[]): Found[] {
  const named = fields.map((field) => {
    const people = readArabicPeople(field, takenBy(field, field.found));
    const things = readArabicThings(field, takenBy(field, [...field.found, ...people]));
    return { field, people, all: [...field.found, ...people, ...things], fresh: [...people, ...things] };
  });
  const people = named.flatMap(({ field, people }) => [
    ...people,
    ...field.found.filter(({ type }) => type === "person"),
  ]);
  return named.flatMap(({ field, all, fresh }) => [
    ...fresh,
    ...readArabicSurnames(field, people, takenBy(field, all)),
  ]);
}
