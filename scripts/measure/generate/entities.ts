import { slugFrom } from "../../../lib/articles/slug";
import type { EntityType } from "../../../lib/entities/mention";
import { personKeys, readPersonName } from "../../../lib/entities/person-name";
import { skeletonOf } from "../../../lib/text/names/consonant-skeleton";
import { nameKey } from "../../../lib/text/normalise";
import { capital, inArabicLetters, LONG_WORDS, longWord, SHORT_WORDS, shortWord } from "./made-up-words";

/** Numbers of people, organisations and places in a library; their ids follow one another in this order. */
export type Pools = { people: number; organisations: number; places: number };

/** A library ten times as large has about four times as many. */
export function poolsFor(articles: number): Pools {
  const people = Math.round(40 + 12 * articles ** 0.65);
  return { people, organisations: Math.ceil(people / 4), places: Math.ceil(people / 6) };
}

/** How a person, organisation or place is written, in full and in short, in both scripts. */
export type MadeEntity = {
  id: number;
  type: EntityType;
  latin: { full: string; short: string };
  arabic: { full: string; short: string };
};

const GIVEN_NAMES = 1500;
const HEADS = ["Council", "Union", "Institute", "Bank", "University", "Party", "Ministry", "Federation"];
const ARABIC_HEADS = ["مجلس", "اتحاد", "معهد", "بنك", "جامعة", "حزب", "وزارة", "اتحاد"];

/** The words of names are taken from the end of the list, far from those of texts. */
const nameWord = (number: number): string => longWord(LONG_WORDS - 1 - number);

const both = (latin: string) => ({ latin, arabic: inArabicLetters(latin) });

/** @param id from 1: people first, then organisations, then places */
export function makeEntity({ people, organisations }: Pools, id: number): MadeEntity {
  const word = both(capital(nameWord(id)));
  if (id <= people) {
    const given = both(capital(shortWord(SHORT_WORDS - 1 - ((id * 7919) % GIVEN_NAMES))));
    return {
      id,
      type: "person",
      latin: { full: `${given.latin} ${word.latin}`, short: word.latin },
      arabic: { full: `${given.arabic} ${word.arabic}`, short: word.arabic },
    };
  }
  if (id <= people + organisations) {
    const latin = `${word.latin} ${HEADS[id % HEADS.length]}`;
    const arabic = `${ARABIC_HEADS[id % ARABIC_HEADS.length]} ${word.arabic}`;
    return {
      id,
      type: "organization",
      latin: { full: latin, short: latin },
      arabic: { full: arabic, short: arabic },
    };
  }
  return {
    id,
    type: "place",
    latin: { full: word.latin, short: word.latin },
    arabic: { full: word.arabic, short: word.arabic },
  };
}

/** The entity's row except the number of articles that mention it, with the keys that an import would make. */
export function entityRow({ id, type, latin }: MadeEntity) {
  const name = latin.full;
  if (type === "person")
    return { id, slug: slugFrom(name), type, ...personKeys(readPersonName(nameKey(name).split(" "))), name };
  const key = nameKey(name);
  const lookup = `${type}:${key.split(" ").map(skeletonOf).join(" ")}`;
  return { id, slug: slugFrom(name), type, key, lookup, name };
}
