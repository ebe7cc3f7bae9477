import { createHash } from "node:crypto";
import { z } from "zod";
import { nameKey } from "../../../lib/text/normalise";

const reading = z.object({
  library: z.string(),
  article: z.string(),
  reader: z.number().int(),
  half: z.enum(["seen", "unseen"]).optional(),
  people: z.array(z.object({ name: z.string(), forms: z.array(z.string()) })),
});

/** A person whom readers found in an article. `agreed`: all of its readers list the person. */
export type LabelledPerson = {
  names: Set<string>;
  forms: Set<string>;
  readers: Set<number>;
  agreed: boolean;
};

/** An article's people, as its readers list them. Names and forms are keys. */
export type LabelledPeople = {
  library: string;
  article: string;
  half: "seen" | "unseen";
  people: LabelledPerson[];
};

/** The key under which written names are compared: without possessives. */
export const writtenKey = (name: string): string => nameKey(name.replace(/['’]s?$/, ""));

/** As for judged links: by the first bit of the identifier's SHA-256. */
const halfOf = (article: string): "seen" | "unseen" =>
  (createHash("sha256").update(article).digest()[0] ?? 0) < 128 ? "seen" : "unseen";

/**
 * Reads people labelled by several readers, one JSON object a line for each article and reader. The half of an article is
 * the one that its lines name, or else that of its identifier.
 * @throws ZodError if a line has another form
 */
export function readPeople(text: string): LabelledPeople[] {
  const articles = new Map<string, LabelledPeople>();
  const readers = new Map<string, Set<number>>();
  for (const line of text.split("\n").filter((one) => one.trim())) {
    const { library, article, reader, half = halfOf(article), people } = reading.parse(JSON.parse(line));
    const labelled = articles.get(article) ?? { library, article, half, people: [] };
    articles.set(article, labelled);
    readers.set(article, (readers.get(article) ?? new Set()).add(reader));
    for (const { name, forms } of people) addPerson(labelled.people, reader, writtenKey(name), forms);
  }
  for (const { article, people } of articles.values())
    for (const person of people) person.agreed = person.readers.size === readers.get(article)?.size;
  return [...articles.values()];
}

function addPerson(people: LabelledPerson[], reader: number, name: string, written: readonly string[]): void {
  const forms = new Set([name, ...written.map(writtenKey)]);
  const others = people.filter(({ readers }) => !readers.has(reader));
  const same =
    others.find(({ names }) => names.has(name)) ??
    others.find((person) => person.forms.has(name) || [...person.names].some((other) => forms.has(other)));
  const person = same ?? { names: new Set(), forms: new Set(), readers: new Set(), agreed: false };
  if (!same) people.push(person);
  person.names.add(name);
  person.readers.add(reader);
  for (const form of forms) person.forms.add(form);
}
