import type { RankedEntity } from "./rank-entities";
import {
  BOUNDS,
  isBare,
  isLoneWord,
  isName,
  isNamedIn,
  isProminent,
  isSame,
  isSubject,
  isTopic,
  overlap,
  type Subject,
  secondOf,
  type Topic,
} from "./subjects-and-topics";

/** What a story is already named by counts for more, so that a single new article seldom changes its name. */
const FOR_CURRENT = 1.5;
/** Between the parts of a name, as they are joined below. */
const BETWEEN = /: |[,،] | and | و/;

function keepParts(current: string) {
  const parts = new Set(current.toLowerCase().split(BETWEEN));
  return <T extends { name: string; value: number }>(one: T): T =>
    parts.has(one.name.toLowerCase()) ? { ...one, value: one.value * FOR_CURRENT } : one;
}

/**
 * Puts a name together: "Idlib: chemical attack" of a subject and a topic, else the topic, else one or two subjects,
 * else the best of what is shared at all; empty where nothing is.
 * @param current the name that the story has, or ""
 */
export function composeName(
  ranked: readonly RankedEntity[],
  spelled: readonly Topic[],
  language: string,
  current: string,
): string {
  const keep = keepParts(current);
  const entities = ranked.map(keep).sort((a, b) => b.value - a.value);
  const phrases = spelled.map(keep).sort((a, b) => b.value - a.value);
  const names = phrases.filter((phrase) => isName(phrase) && !isLoneWord(phrase));
  const topics = phrases.filter((phrase) => !names.includes(phrase));
  const subjects: Subject[] = [
    ...entities.map(({ type, ...entity }) => ({ ...entity, place: type === "place" })),
    ...names.map((phrase) => ({ ...phrase, place: false })),
  ].sort((a, b) => b.value - a.value);
  const shared = subjects.filter(({ enough }) => enough);
  const topic = topics.filter(isTopic).sort((a, b) => Number(isBare(a)) - Number(isBare(b)))[0];
  const name = topic
    ? withTopic(topic, shared, isNamedIn(topic, entities), language)
    : namesAlone(shared.filter(isSubject), language, topics);
  return name || looseName(subjects, topics);
}

/** @param naming whether the topic names an entity */
function withTopic(topic: Topic, subjects: readonly Subject[], naming: boolean, language: string): string {
  const { before } = BOUNDS;
  const others = subjects.filter((subject) => !isSame(subject, topic));
  const fits = ({ place, value }: Subject) => value >= (place && !naming ? before.place : before.value);
  const subject =
    others.find((one) => fits(one) && one.inHeadlines >= (naming ? before.beside : before.inHeadlines)) ??
    others.find((one) => fits(one) && !naming && isProminent(one));
  if (!subject) return topic.stems.length > 1 ? topic.name : "";
  const second = secondOf(subject, subjects.filter(isSubject));
  if (isBare(topic) && second && second.value > BOUNDS.second.forBare * topic.value)
    return namesAlone([subject, second], language);
  return `${subject.name}: ${topic.name}`;
}

/**
 * One or two subjects. Places alone, or who is in every tenth article of the library, say too little: the first topic
 * goes with them, with two places only one that says what happened.
 */
function namesAlone(
  [first, ...rest]: readonly Subject[],
  language: string,
  topics: readonly Topic[] = [],
): string {
  if (!first) return "";
  const second = secondOf(first, rest);
  const places = first.place && (!second || second.place);
  const common = !second && first.rarity < BOUNDS.alone.rarity;
  const added = topics.find((topic) => !isBare(topic) && (topic.isEvent || !second) && !isSame(first, topic));
  if ((places || common) && added && added.value >= BOUNDS.alone.added) return `${first.name}: ${added.name}`;
  if (!second) {
    if (!places && !common) return first.name;
    const other = rest.find(
      ({ stems, rarity }) => rarity >= BOUNDS.alone.rarity && !overlap(stems, first.stems),
    );
    const word = topics.find((topic) => topic.value >= BOUNDS.alone.added && !isSame(first, topic));
    return [first, other ?? word].flatMap((part) => part?.name ?? []).join(": ");
  }
  if (second.place !== first.place) return `${first.name}: ${second.name}`;
  return new Intl.ListFormat(language).format([first.name, second.name]);
}

/** Where nothing is shared well: the first subject and topic there are. */
function looseName([subject]: readonly Subject[], topics: readonly Topic[]): string {
  const [topic, second] = topics.filter((one) => !subject || !isSame(subject, one));
  // a single word is no name
  if (!subject && !second && (topic?.stems.length ?? 0) < 2) return "";
  const parts = subject ? [subject, topic] : [topic, second];
  return parts.flatMap((part) => part?.name ?? []).join(": ");
}
