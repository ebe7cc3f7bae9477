import { isGivenName } from "../../entities/latin/cues";
import { nameKey } from "../../text/normalise";
import type { Sentence } from "../sides";
import { initials } from "../wording/contrast-names";
import { isOfficeWord, type Meant } from "./phrases";

/** Somebody who speaks, under one key and name. */
export type Speaker = { key: string; name: string; kind: "person" | "body" };

/** The people and bodies of an article: by surname, by office, and the bodies in order of their mention. */
export type Cast = {
  bySurname: ReadonlyMap<string, Speaker | null>;
  byOffice: ReadonlyMap<string, Speaker | null>;
  bodies: { at: number; speaker: Speaker }[];
};

const lastWord = (name: string): string => nameKey(name).split(" ").at(-1) ?? "";

/** Sets a key's value; null once there are two different ones. */
function setOnly(map: Map<string, Speaker | null>, key: string, speaker: Speaker): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, speaker);
  else if (known && known.key !== speaker.key) map.set(key, null);
}

/** The offices that a sentence gives the person named at `first` to `last`: before the name, or after a comma. */
function officesOf({ words, text, start: from }: Sentence, first: number, last: number): string[] {
  const gap = (at: number) => text.slice((words[at]?.end ?? 0) - from, (words[at + 1]?.start ?? 0) - from);
  const found: string[] = [];
  const titleFrom = (at: number, step: number): string | null => {
    const title: string[] = [];
    for (let word = at; word >= 0 && at - word < 4; word--) {
      const { plain = "", surface = "" } = words[word] ?? {};
      const joined = word === at || gap(word) === " ";
      if (!joined || /['’]s$/.test(surface) || /^(?:the|an?|and|of|former|then|by|as|to)$/.test(plain)) break;
      // before a name a title has capitals; after it none
      if (step < 0 ? !/^\p{Lu}/u.test(surface) : /^\p{Lu}/u.test(surface)) break;
      title.unshift(plain);
    }
    return title.length ? title.join(" ") : null;
  };
  if (isOfficeWord(words[first - 1]) && gap(first - 1) === " ") found.push(titleFrom(first - 1, -1) ?? "");
  if (/^, $/.test(gap(last)))
    for (let at = last + 1; at <= last + 5 && at < words.length; at++)
      if (isOfficeWord(words[at])) {
        found.push(titleFrom(at, 1) ?? "");
        break;
      } else if (gap(at) !== " ") break;
  return found.filter(Boolean);
}

/** Lists who an article names. @param sentences of one article, headlines too */
export function listCast(sentences: readonly Sentence[]): Cast {
  const bySurname = new Map<string, Speaker | null>();
  const byOffice = new Map<string, Speaker | null>();
  const bodies: Cast["bodies"] = [];
  for (const sentence of sentences)
    for (const { entity, name, type, start, end } of sentence.names) {
      if (type === "place") continue;
      const speaker: Speaker = { key: `@${entity}`, name, kind: type === "person" ? "person" : "body" };
      if (type === "organization") {
        bodies.push({ at: sentence.index, speaker });
        continue;
      }
      setOnly(bySurname, lastWord(name), speaker);
      const first = sentence.words.findIndex((word) => word.end > start);
      const last = sentence.words.findLastIndex((word) => word.start < end);
      for (const office of officesOf(sentence, first, last)) setOnly(byOffice, office, speaker);
    }
  return { bySurname, byOffice, bodies };
}

/** Words for bodies that a report takes for known: "the army" may be another than the one that it names. */
const GENERIC = /^(?:army|military|police|government|court)$/;

/** "The ministry": the body named last before the sentence whose name has the word. */
function bodyCalled(head: string, sentence: number, { bodies }: Cast): Speaker | null {
  if (GENERIC.test(head)) return null;
  const called = bodies.filter(
    ({ at, speaker }) => at <= sentence && nameKey(speaker.name).split(" ").includes(head),
  );
  return called.at(-1)?.speaker ?? null;
}

/** "NHC": the speaker whose initials these are. */
const byInitials = (name: string, { bodies }: Cast, named: Map<string, Speaker>): Speaker | undefined =>
  /^\p{Lu}{2,6}$/u.test(name)
    ? [...bodies.map(({ speaker }) => speaker), ...named.values()].find(
        (speaker) => initials(nameKey(speaker.name).split(" ")) === name.toLowerCase(),
      )
    : undefined;

/** "Li" for Li Na: the only person whose name begins with the surname. */
function byFirstWord(name: string, { bySurname }: Cast): Speaker | null {
  if (name.includes(" ") || isGivenName(nameKey(name))) return null;
  const found = [...bySurname.values()].filter((person) => person?.name.startsWith(`${name} `));
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The one speaker that is meant, or null if the article does not say who that is. Pronouns are not for this. */
export function whoIsMeant(
  meant: Meant,
  sentence: number,
  cast: Cast,
  named: Map<string, Speaker>,
): Speaker | null {
  if (meant.kind === "pronoun") return null;
  if (meant.kind === "common body") return bodyCalled(meant.head, sentence, cast);
  if (meant.kind === "office") return cast.byOffice.get(meant.title) ?? null;
  const { name, entity, kind } = meant;
  const full = byInitials(name, cast, named);
  if (full) return full;
  const surname = lastWord(name);
  const known =
    cast.bySurname.get(surname) ?? named.get(surname) ?? (kind === "person" ? byFirstWord(name, cast) : null);
  // a surname alone is the person of that surname, a longer unknown name its own
  if (kind === "person" && known && (!name.includes(" ") || !known.name.includes(" "))) {
    if (name.length > known.name.length) known.name = name;
    return known;
  }
  const key = nameKey(name);
  const body =
    cast.bodies.find(({ speaker }) => nameKey(speaker.name) === key)?.speaker ??
    (key.includes(" ") || entity ? null : bodyCalled(key, sentence, cast));
  const speaker: Speaker = body ?? { key: entity ? `@${entity}` : nameKey(name), name, kind };
  if (kind === "person" && !entity) named.set(surname, speaker);
  return speaker;
}
