import { existsSync, readFileSync } from "node:fs";
import { bodyText, parseBody } from "../../../lib/articles/body";
import { library } from "../../../lib/db/client";
import { UsageError } from "../../commands/usage-error";
import { InMemoryEntities } from "../entities/in-memory-entities";
import { foundPeople, measurePeople, type PeopleOutcome } from "../people/measure-people";
import { type LabelledPeople, readPeople } from "../people/read-people";

/** Bodies are large: how many are read at a time. */
const BATCH = 500;

/**
 * `throughline eval people FILE`: for each language and half, the share of the people that both readers list who are found,
 * and the share of the people found who are people of the article under their fullest name there. `signing` counts those of the
 * missed who only sign the article. All articles of the
 * library (DATABASE_URL) are read by this version in the order in which they came in; what the library has stored of
 * names makes no difference. Faults are printed for the half to learn on.
 */
export async function evalPeople(file: string, json: boolean): Promise<void> {
  if (!existsSync(file)) throw new UsageError(`There is no file ${file}.`);
  const labelled = new Map(readPeople(readFileSync(file, "utf8")).map((one) => [one.article, one]));
  const outcomes = await readLibraryPeople(labelled);
  if (outcomes.length === 0)
    throw new UsageError(
      `The library has none of the articles of ${file}. DATABASE_URL says which library is read.`,
    );
  const missing = labelled.size - outcomes.length;
  if (missing > 0) console.error(`The library lacks ${missing} of the ${labelled.size} articles.`);
  printPeople(outcomes, json);
}

async function readLibraryPeople(labelled: ReadonlyMap<string, LabelledPeople>): Promise<PeopleOutcome[]> {
  const entities = new InMemoryEntities();
  const outcomes: PeopleOutcome[] = [];
  for (let after = 0; ; ) {
    const rows = await library().article.findMany({
      where: { id: { gt: after } },
      orderBy: { id: "asc" },
      take: BATCH,
      select: { id: true, identifier: true, headline: true, abstract: true, inLanguage: true, body: true },
    });
    for (const { id, identifier, headline, abstract, inLanguage, body } of rows) {
      const text = bodyText(parseBody(body, id));
      const mentions = entities.add({ headline, abstract: abstract ?? "", inLanguage, text });
      const people = labelled.get(identifier);
      if (people) outcomes.push(measurePeople(people, foundPeople(mentions, { headline, text }), text));
      after = id;
    }
    if (rows.length < BATCH) break;
  }
  return outcomes;
}

/** Prints shares by language and half, and the faults of the half to learn on. */
export function printPeople(outcomes: readonly PeopleOutcome[], json: boolean): void {
  const share = (part: number, whole: number) => Math.round((part / Math.max(1, whole)) * 10_000) / 10_000;
  const groups = new Map<string, PeopleOutcome[]>();
  for (const one of outcomes) {
    const name = `${one.library} ${one.half}`;
    groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  const figures = [...groups].sort().map(([name, ones]) => {
    const shown = ones.flatMap(({ shown }) => shown);
    const signing = ones.reduce((sum, { signing }) => sum + signing, 0);
    const people = ones.reduce((sum, { people }) => sum + people, 0);
    const found = people - ones.reduce((sum, { missed }) => sum + missed.length, 0);
    const right = shown.filter(({ fault }) => fault === null).length;
    const faults: Record<string, number> = {};
    for (const { fault } of shown) if (fault) faults[fault] = (faults[fault] ?? 0) + 1;
    return {
      group: name,
      articles: ones.length,
      ...{ people, found, foundShare: share(found, people), signing },
      ...{ shown: shown.length, right, rightShare: share(right, shown.length), faults },
    };
  });
  if (json) {
    console.log(JSON.stringify(figures));
    return;
  }
  for (const { group, faults, ...rest } of figures) {
    const numbers = Object.entries({ ...rest, ...faults }).map(([name, value]) => `${name} ${value}`);
    console.log(`${group.padEnd(15)} ${numbers.join(", ")}`);
  }
  for (const { article, half, shown, missed } of outcomes) {
    if (half !== "seen") continue;
    for (const { fault, name, meant } of shown)
      if (fault) console.log(`${fault.padEnd(12)} ${name}${meant ? ` (${meant})` : ""} in ${article}`);
    for (const name of missed) console.log(`${"missed".padEnd(12)} ${name} in ${article}`);
  }
}
