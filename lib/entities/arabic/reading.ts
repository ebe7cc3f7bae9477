import type { FieldWords } from "../found-name";

/** What introduces a name: a title or office, a verb of saying, or the name before it in a list. */
export type Introduction = "title" | "verb" | "list" | null;

/** A field with what the article itself says of names: the surnames of those who speak in it. */
export type ReadField = FieldWords & { speakers: ReadonlySet<string> };

/** The end of a name: the index of its last word, how many names it has, and whether "son of" or a family is among them. */
export type NameEnd = { last: number; names: number; family: boolean };

/** A name in a field: the index of its first word, the letters before it that are joined to it, and where it ends. */
export type Reading = NameEnd & { first: number; prefix: number };
