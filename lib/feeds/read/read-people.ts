import { plainOfEither } from "./read-text";
import { childrenOf, firstLine, lineIn, type XmlElement } from "./xml-element";

/** An item with more lists its institute. */
const MAX_PEOPLE = 50;

const MAIL = /^(?:mailto:)?[^\s@<>()]+@[^\s@<>()]+$/i;
/** "mail@paper.example (A Name)", "A Name (mail@paper.example)" and "A Name <mail@paper.example>". */
const WITH_MAIL = [
  /^([^()]{1,200}) \((?:mailto:)?[^\s@<>()]+@[^\s@<>()]+\)$/i,
  /^\s*<?[^\s@<>()]+@[^\s@<>()]+>?\s*\(([^()]+)\)\s*$/,
  /^\s*"?([^"<>]+?)"?\s*<[^\s@<>]+@[^\s@<>]+>\s*$/,
];

/** The name in RSS's author, which should be a mail address with a name behind it; the address where there is none. */
export function nameIn(text: string | null): string | null {
  if (!text) return null;
  for (const pattern of WITH_MAIL) {
    const name = pattern.exec(text)?.[1]?.trim();
    if (name) return name;
  }
  return plainOfEither(text);
}

/** "Brandt, L., van der Meer, J.-P.": journals put all authors in one element. */
const INITIALS = /(\p{L}[\p{L}’' -]{0,60}), ((?:\p{Lu}\p{Ll}?\.[ -]?){1,5})(?:, ?|$)/gu;

/** The authors in a list of family names and initials; null if it is none. */
function namesByInitials(text: string): string[] | null {
  const names = [...text.matchAll(INITIALS)];
  const length = names.reduce((sum, [whole]) => sum + whole.length, 0);
  return names.length > 1 && length === text.length
    ? names.map(([, family, initials]) => `${initials?.trim()} ${family}`)
    : null;
}

/** True for what stands in the place of a name where the feed has none. */
export const isMail = (name: string): boolean => MAIL.test(name);

/** One author: an Atom person, or a line. */
const personIn = (element: XmlElement): string | null =>
  firstLine(element, "name", "itunes:name") ??
  (childrenOf(element, "uri", "url", "email").length > 0
    ? firstLine(element, "email", "uri", "url")
    : nameIn(lineIn(element)));

const peopleIn = (element: XmlElement): string[] => {
  const person = personIn(element);
  return person === null ? [] : (namesByInitials(person) ?? [person]);
};

const people = (element: XmlElement | null, ...names: string[]): string[] => [
  ...new Set(
    childrenOf(element, ...names)
      .slice(0, MAX_PEOPLE)
      .flatMap(peopleIn),
  ),
];

/** The authors stated for an item or a feed. */
export function readAuthors(element: XmlElement | null): string[] {
  const authors = people(element, "author", "dc:creator", "atom:author", "dc:author");
  const named = authors.filter((name) => !isMail(name));
  const stated = named.length > 0 ? named : authors;
  return stated.length > 0 ? stated : people(element, "itunes:author");
}
