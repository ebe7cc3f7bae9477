import { hasArabic } from "../text/normalise";
import type { NamedPart } from "../text/spans";
import type { FoundName } from "./found-name";
import { isFiller, isGivenName, isHead, isRole } from "./latin/cues";
import { endOf, plainOf, sideBySide } from "./latin/run";
import { type PersonName, readPersonName, sameFullName } from "./person-name";

type Part = NamedPart & { field: "headline" | "text" };

/** Words by which an article may mention a name again, with the name they stand for. */
type ShortForms = {
  surnames: Map<string, PersonName>;
  acronyms: Map<string, FoundName>;
  /** Head words of organisations; null if several organisations have it. */
  heads: Map<string, FoundName | null>;
  /** Given names; null if several people have it. */
  givenNames: Map<string, PersonName | null>;
  /** Unlisted places, by their first word. */
  places: Map<string, { words: string[]; name: FoundName }[]>;
};

/** Maximum number of unlisted places with the same first word: no real article has more. */
const MAX_PLACES_PER_WORD = 20;

const plainWord = (word: string): string => word.toLowerCase().replace(/['’]s?$/, "");

const textOf = (parts: readonly Part[], { field, start, end }: FoundName): string =>
  (parts.find((part) => part.field === field)?.text ?? "").slice(start, end);

function listShortForms(parts: readonly Part[], found: readonly FoundName[]): ShortForms {
  const forms: ShortForms = {
    surnames: new Map(),
    acronyms: new Map(),
    heads: new Map(),
    givenNames: new Map(),
    places: new Map(),
  };
  const identityOf = (name: FoundName): string => name.known?.key ?? textOf(parts, name);
  for (const name of found) {
    const words = textOf(parts, name)
      .split(/[\s-]+/)
      .map(plainWord);
    const [first = "", last = ""] = [words[0], words.at(-1)];
    if (name.person) forms.surnames.set(last, readPersonName([last]));
    if (name.person && name.person.tokens.length > 1) addGivenName(forms.givenNames, first, name.person);
    if (name.acronym) forms.acronyms.set(name.acronym.toLowerCase(), name);
    if (name.type === "place" && !name.known) {
      const others = forms.places.get(first) ?? [];
      if (others.length < MAX_PLACES_PER_WORD) forms.places.set(first, [...others, { words, name }]);
    }
    if (name.type === "organization")
      for (const word of words.filter(isHead)) {
        const other = forms.heads.get(word);
        const same = other === undefined || (other !== null && identityOf(other) === identityOf(name));
        forms.heads.set(word, same ? name : null);
      }
  }
  return forms;
}

function addGivenName(givenNames: ShortForms["givenNames"], given: string, person: PersonName): void {
  if (!isGivenName(given) || given.length < 4) return;
  const held = givenNames.get(given);
  const other = held === null || (held !== undefined && !sameFullName(held, person));
  givenNames.set(given, other ? null : person);
}

/** True unless the word at `at` may be part of a longer name that was not recognised. */
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
 * Finds short forms of names that the article has in full: surnames, acronyms given in brackets, "the Observatory" if only
 * one organisation has the word, given names inside a sentence if only one person has it, and unlisted places.
 * @param found the names found so far, in any order; the new ones do not overlap them
 */
export function findShortForms(parts: readonly Part[], found: readonly FoundName[]): FoundName[] {
  const forms = listShortForms(parts, found);
  return parts.flatMap((part) => {
    const taken = found.filter(({ field }) => field === part.field).sort((a, b) => a.start - b.start);
    const added: FoundName[] = [];
    let next = 0;
    part.words.forEach((word, at) => {
      while ((taken[next]?.end ?? Number.POSITIVE_INFINITY) <= word.start) next++;
      if ((taken[next]?.start ?? Number.POSITIVE_INFINITY) < word.end) return;
      const name = shortFormAt(part, at, forms);
      if (name) added.push(name);
    });
    return added;
  });
}

/** True for a surname in the plural: "the Hullicks". */
const isFamily = ({ words }: Part, at: number): boolean => words[at - 1]?.plain === "the";

const originOf = ({ field, start, end }: FoundName) => ({ origin: { field, start, end } });

function shortFormAt(part: Part, at: number, forms: ShortForms): FoundName | null {
  const { field, words, settings, spelling, text } = part;
  const word = words[at];
  const setting = settings[at];
  if (!word || !setting?.capital || hasArabic(word.plain)) return null;
  const plain = plainOf(word);
  const place = { field, start: word.start, end: endOf(word) };
  const surname = forms.surnames.has(plain) ? plain : plain.replace(/s$/, "");
  const person = forms.surnames.get(surname);
  if (person && !spelling.lower.has(surname) && standsAlone(part, at)) {
    // the article belongs to "al-Assad"
    const before = words[at - 1];
    const article =
      before && /^(?:al|el)$/.test(before.plain) && /^[ -]$/.test(text.slice(before.end, word.start));
    const end = surname === plain ? place.end : place.start + surname.length;
    // the family is none of its people
    if (surname !== plain && isFamily(part, at)) return null;
    const given = setting.displayed && before && isGivenName(before.plain) && sideBySide(part, at - 1);
    if (given)
      return {
        field,
        type: "person",
        person: readPersonName([before.plain, surname]),
        start: before.start,
        end,
      };
    return { field, type: "person", person, start: article ? before.start : place.start, end };
  }
  const acronym = forms.acronyms.get(plain);
  if (acronym && /^\p{Lu}{2}/u.test(word.surface)) return { ...acronym, ...place, ...originOf(acronym) };
  const listed = forms.places
    .get(plain)
    ?.find((known) => known.words.every((expected, step) => expected === plainOf(words[at + step])));
  const last = words[at + (listed?.words.length ?? 1) - 1];
  if (listed && last && (listed.words.length > 1 || standsAlone(part, at)))
    return { ...listed.name, ...place, end: endOf(last), ...originOf(listed.name) };
  const inSentence = !setting.begins && !setting.displayed;
  const given = forms.givenNames.get(plain);
  if (given && inSentence && !spelling.lower.has(plain) && standsAlone(part, at))
    return { ...place, type: "person", person: given };
  const head = forms.heads.get(plain);
  const the = words[at - 1]?.plain === "the" && inSentence;
  if (head && the && standsAlone(part, at) && !settings[at + 1]?.capital)
    return { ...head, ...place, ...originOf(head) };
  return null;
}
