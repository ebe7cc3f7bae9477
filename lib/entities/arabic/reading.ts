import type { FieldWords } from "../found-name";

/** What introduces a name: a title or office, a verb of saying, or the name before it in a list. */
export type Introduction = "title" | "verb" | "list" | null;

/**
 * What an article itself says of names: the surnames of those who speak in it, the given names by which alone it names who
 * speaks, and how often each word stands in it, with a letter joined to it or without.
 */
export type ArticleNames = {
  speakers: ReadonlySet<string>;
  givenAlone: ReadonlySet<string>;
  counts: ReadonlyMap<string, number>;
};

/** A field with what its article says of names, and the offsets at which names of listed people end. */
export type ReadField = FieldWords & ArticleNames & { personEnds: ReadonlySet<number> };

/** The end of a name: the index of its last word, how many names it has, and whether "son of" or a family is among them. */
export type NameEnd = { last: number; names: number; family: boolean };

/** A name in a field: the index of its first word, the letters before it that are joined to it, and where it ends. */
export type Reading = NameEnd & { first: number; prefix: number };
