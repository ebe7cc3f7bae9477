import { hasArabic } from "../text/normalise";
import type { NamedPart } from "../text/spans";
import type { Found } from "./found-name";
import { type PersonName, readPersonName, sameFullName } from "./person-name";
import { endOf, isFiller, isGivenName, isHead, isRole, plainOf } from "./latin/cues";

type Part = NamedPart & { field: "headline" | "text" };

/** What the article has taught so far: words by which a name that is already known may come again. */
type Taught = {
  surnames: Map<string, PersonName>;
  acronyms: Map<string, Found>;
  heads: Map<string, Found | null>;
  /** Given names that one person of the article alone has; null where several have it. */
  givens: Map<string, PersonName | null>;
  /** Places that no list has, by their first word. */
  runs: Map<string, { words: string[]; name: Found }[]>;
};

function teach(parts: readonly Part[], found: readonly Found[]): Taught {
  const taught: Taught = {
    surnames: new Map(),
    acronyms: new Map(),
    heads: new Map(),
    givens: new Map(),
    runs: new Map(),
  };
  for (const name of found) {
    const text = parts.find(({ field }) => field === name.field)?.text ?? "";
    const words = text.slice(name.start, name.end).split(/[\s-]+/);
    const last = plainWord(words.at(-1) ?? "");
    if (name.person && name.person.tokens.length > 1) {
      taught.surnames.set(last, readPersonName([last]));
      teachGiven(taught.givens, plainWord(words[0] ?? ""), name.person);
    }
    if (name.acronym) taught.acronyms.set(name.acronym.toLowerCase(), name);
    if (name.type === "place" && !name.known) {
      const plains = words.map(plainWord);
      const held = taught.runs.get(plains[0] ?? "") ?? [];
      if (held.length < MOST_ALIKE) taught.runs.set(plains[0] ?? "", [...held, { words: plains, name }]);
    }
    if (name.type === "organization")
      for (const word of words.map(plainWord).filter(isHead)) {
        const other = taught.heads.get(word);
        const same =
          other === undefined || (other !== null && identityOf(other, parts) === identityOf(name, parts));
        taught.heads.set(word, same ? name : null);
      }
  }
  return taught;
}

/** So many places of one first word are looked at; more would be a made-up text. */
const MOST_ALIKE = 20;

function teachGiven(givens: Taught["givens"], given: string, person: PersonName): void {
  if (!isGivenName(given) || given.length < 4) return;
  const held = givens.get(given);
  const other = held === null || (held !== undefined && !sameFullName(held, person));
  givens.set(given, other ? null : person);
}

const plainWord = (word: string): string => word.toLowerCase().replace(/['’]s?$/, "");
const identityOf = (name: Found, parts: readonly Part[]): string =>
  name.known?.key ??
  (parts.find(({ field }) => field === name.field)?.text ?? "").slice(name.start, name.end);

const placeOf = ({ field, start, end }: Found) => ({ field, start, end });

/** True where nothing around the word at `at` makes it a part of a longer name that could not be told. */
function standsAlone({ words, names, settings }: Part, at: number): boolean {
  if (settings[at]?.displayed) return true;
  const run = names.find(({ first, last }) => first <= at && at <= last);
  if (!run) return true;
  for (let other = run.first; other <= run.last; other++) {
    const plain = plainOf(words[other]);
    if (other !== at && !isFiller(plain) && !isRole(plain)) return false;
  }
  return true;
}

/**
 * Names that the article has already told in full, where they come again in short: surnames, acronyms given in brackets,
 * "the Observatory" where one organisation alone has the word, given names inside a sentence where one person alone has it, and
 * places that context told elsewhere.
 */
export function findAgain(parts: readonly Part[], found: readonly Found[]): Found[] {
  const taught = teach(parts, found);
  return parts.flatMap((part) => {
    const taken = found.filter(({ field }) => field === part.field).sort((a, b) => a.start - b.start);
    const again: Found[] = [];
    let next = 0;
    part.words.forEach((word, at) => {
      while ((taken[next]?.end ?? Number.POSITIVE_INFINITY) <= word.start) next++;
      if ((taken[next]?.start ?? Number.POSITIVE_INFINITY) < word.end) return;
      const name = readAgain(part, at, taught);
      if (name) again.push(name);
    });
    return again;
  });
}

function readAgain(
  part: Part,
  at: number,
  { surnames, acronyms, heads, givens, runs }: Taught,
): Found | null {
  const { field, words, settings, spelling, text } = part;
  const word = words[at];
  if (!word || !settings[at]?.capital || hasArabic(word.plain)) return null;
  const plain = plainOf(word);
  const place = { field, start: word.start, end: endOf(word) };
  const bare = surnames.has(plain) ? plain : plain.replace(/s$/, "");
  const person = surnames.get(bare);
  if (person && !spelling.lower.has(bare) && standsAlone(part, at)) {
    // "al-Assad" has its article with it
    const before = words[at - 1];
    const article =
      before && /^(?:al|el)$/.test(before.plain) && /^[ -]$/.test(text.slice(before.end, word.start));
    const end = bare === plain ? place.end : place.start + bare.length;
    return { ...place, type: "person", person, start: article ? before.start : place.start, end };
  }
  const acronym = acronyms.get(plain);
  if (acronym && /^\p{Lu}{2}/u.test(word.surface)) return { ...acronym, ...place, origin: placeOf(acronym) };
  const run = runs
    .get(plain)
    ?.find((known) => known.words.every((told, by) => told === plainOf(words[at + by])));
  const last = words[at + (run?.words.length ?? 1) - 1];
  if (run && last && (run.words.length > 1 || standsAlone(part, at)))
    return { ...run.name, ...place, end: endOf(last), origin: placeOf(run.name) };
  const named = givens.get(plain);
  const inside = !settings[at]?.begins && !settings[at]?.displayed && !spelling.lower.has(plain);
  if (named && inside && standsAlone(part, at)) return { ...place, type: "person", person: named };
  const head = heads.get(plain);
  const the = words[at - 1]?.plain === "the" && !settings[at]?.begins && !settings[at]?.displayed;
  if (head && the && standsAlone(part, at) && !settings[at + 1]?.capital)
    return { ...head, ...place, origin: placeOf(head) };
  return null;
}
