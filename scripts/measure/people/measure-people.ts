import { isArabicTitle } from "../../../lib/entities/arabic/cues";
import type { JoinedMention } from "../../../lib/entities/join-mentions";
import { isRole } from "../../../lib/entities/latin/cues";
import { type PersonName, readPersonName, sameFullName, sameToken } from "../../../lib/entities/person-name";
import { type LabelledPeople, type LabelledPerson, writtenKey } from "./read-people";

/** A person found in an article: the name shown, every form there, and the key of the entity it was joined to. */
export type FoundPerson = { name: string; forms: readonly string[]; entityKey: string };

/**
 * What is wrong with a person found. "nobody": no person of the article; "cut": another name than the fullest; "run
 * together": two people in one; "twice": a second name of a person already found; "joined": to somebody else's entity.
 */
export type PersonFault = "nobody" | "cut" | "run together" | "twice" | "joined";

type PersonOutcome = { found: FoundPerson; person: LabelledPerson | undefined; fault: PersonFault | null };

const lastWord = (key: string): string => key.slice(key.lastIndexOf(" ") + 1);
const nameOf = (key: string) => readPersonName(key.split(" "));

/** A name without titles before it: "King Salman" is Salman. */
function withoutTitles(key: string): string {
  const words = key.split(" ");
  while (words.length > 1 && (isRole(words[0] ?? "") || isArabicTitle(words[0] ?? ""))) words.shift();
  return words.join(" ");
}

/** True if a name is another with the fathers' names after it: محمد بن سلمان بن عبدالعزيز of محمد بن سلمان. */
const isBegunBy = (long: PersonName, short: PersonName): boolean =>
  short.tokens.length > 1 && short.tokens.every((token, at) => sameToken(token, long.tokens[at] ?? ""));

const hasForm = (forms: ReadonlySet<string>, key: string): boolean =>
  forms.has(key) || forms.has(withoutTitles(key));

/** The people that a name found may mean: by a form that a reader lists, or else by surname or the first two words. */
function meantBy(key: string, people: readonly LabelledPerson[]): LabelledPerson[] {
  const exact = people.filter(({ forms }) => hasForm(forms, key));
  if (exact.length > 0) return exact;
  return people.filter(({ names }) =>
    [...names].some((name) => {
      if (!key.includes(" ") || !name.includes(" ")) return lastWord(key) === lastWord(name);
      return `${name} `.startsWith(`${key} `) || sameFullName(nameOf(key), nameOf(name));
    }),
  );
}

/** Compares the people found in an article with those that its readers list. */
export function comparePeople(
  found: readonly FoundPerson[],
  people: readonly LabelledPerson[],
): PersonOutcome[] {
  const taken = new Set<LabelledPerson>();
  return found.map((one) => {
    const key = writtenKey(one.name);
    const meant = meantBy(key, people);
    const person = meant.find((other) => !taken.has(other)) ?? meant[0];
    if (!person) return { found: one, person, fault: "nobody" };
    const twice = taken.has(person);
    taken.add(person);
    return { found: one, person, fault: twice ? "twice" : faultOf(one, person, people) };
  });
}

function faultOf(
  { name, forms, entityKey }: FoundPerson,
  person: LabelledPerson,
  people: readonly LabelledPerson[],
): PersonFault | null {
  const others = people.filter((other) => other !== person);
  const runTogether = forms.map(writtenKey).some((form) => {
    return !hasForm(person.forms, form) && others.some((other) => hasForm(other.forms, form));
  });
  if (runTogether) return "run together";
  const key = writtenKey(name);
  if (!hasForm(person.names, key)) return "cut";
  const [own, joined] = [nameOf(withoutTitles(key)), nameOf(withoutTitles(entityKey))];
  const other =
    own.tokens.length > 1 &&
    joined.tokens.length > 1 &&
    !sameFullName(own, joined) &&
    !isBegunBy(own, joined);
  return other ? "joined" : null;
}

/**
 * How one article did. `people`: how many its readers agree on; `missed`: those of them who are not found; `signing`: how many
 * of the missed only sign the article, which some readers list and the finder leaves out.
 */
export type PeopleOutcome = Pick<LabelledPeople, "library" | "article" | "half"> & {
  people: number;
  missed: string[];
  signing: number;
  shown: { name: string; fault: PersonFault | null; meant: string | undefined }[];
};

/** The article whose link boxes name more people than its readers list: whoever is found there is not wrong. */
const WITH_LINK_BOXES = /nTKwje3U5kngmE30$/;

/** The names with which a text's lines begin before a dash or slash: "Nora Vell - Port Amal". */
const listSignatures = (text: string): ReadonlySet<string> =>
  new Set(
    text.split("\n").flatMap((line) => {
      const name = /^\s*([^-–—ـ/|:،,.]{3,40}?)\s*[-–—ـ/|]/u.exec(line)?.[1];
      return name ? writtenKey(name) : [];
    }),
  );

/** Measures the people found in one article, whose text is given, against those that its readers list. */
export function measurePeople(
  labelled: LabelledPeople,
  found: readonly FoundPerson[],
  text = "",
): PeopleOutcome {
  const { library, article, half, people } = labelled;
  const outcomes = comparePeople(found, people).filter(
    ({ fault }) => fault !== "nobody" || !WITH_LINK_BOXES.test(article),
  );
  const met = new Set(outcomes.map(({ person }) => person));
  const agreed = people.filter((person) => person.agreed);
  const nameOf = ({ names }: LabelledPerson): string => [...names][0] ?? "";
  const missed = agreed.filter((person) => !met.has(person));
  const signatures = listSignatures(text);
  return {
    ...{ library, article, half },
    people: agreed.length,
    missed: missed.map(nameOf),
    signing: missed.filter(({ names }) => [...names].some((name) => signatures.has(name))).length,
    shown: outcomes.map(({ found, fault, person }) => ({
      ...{ name: found.name, fault },
      meant: person && nameOf(person),
    })),
  };
}

/** The people among an article's mentions, with every form in which it names them. */
export const foundPeople = (
  mentions: readonly JoinedMention[],
  { headline, text }: { headline: string; text: string },
): FoundPerson[] =>
  mentions
    .filter(({ type }) => type === "person")
    .map(({ name, entityKey, places }) => ({
      ...{ name, entityKey },
      forms: places.map(({ field, start, end }) => (field === "text" ? text : headline).slice(start, end)),
    }));
