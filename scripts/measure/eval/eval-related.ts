import { createReadStream, existsSync } from "node:fs";
import { createInterface } from "node:readline";
import { z } from "zod";
import { library } from "../../../lib/db/client";
import { listRelated } from "../../../lib/pages/article/list-related";
import { UsageError } from "../../commands/usage-error";
import { halveByStory } from "../story-halves";

const question = z.object({ identifier: z.string(), related: z.array(z.string()).min(1) });
type Question = z.output<typeof question>;

/**
 * `throughline eval related GOLD [--half unseen]`: how many of the articles known to be related the app's lists contain. For
 * each question only the list on its page is read. Recall at k: the share of the known articles among the first k, averaged
 * over the questions; MRR: the mean of 1/rank of the first known one (Voorhees 1999), 0 if there is none. Near-copies of
 * one text share a rank.
 * @param half "unseen": only the stories that the weights were not learnt from; "learnt": only the others
 */
export async function evalRelated(gold: string, json: boolean, half?: string): Promise<void> {
  const questions = chooseHalf(await readQuestions(gold), half);
  const ids = await findArticles(questions.flatMap(({ identifier }) => identifier));
  const answers: { ranks: number[]; known: number; ms: number }[] = [];
  for (const { identifier, related } of questions) {
    const id = ids.get(identifier);
    const started = performance.now();
    const links = id === undefined ? [] : await listRelated(id);
    const ms = performance.now() - started;
    const shown = links.map(({ article, carriedBy }) =>
      [article, ...carriedBy].map((carried) => carried.identifier),
    );
    answers.push({
      ranks: related
        .map((other) => shown.findIndex((identifiers) => identifiers.includes(other)) + 1)
        .filter((rank) => rank > 0),
      known: related.length,
      ms,
    });
  }
  print(figuresOf(answers), questions.length - ids.size, json);
}

function chooseHalf(questions: Question[], half: string | undefined): Question[] {
  if (half === undefined) return questions;
  if (half !== "unseen" && half !== "learnt")
    throw new UsageError(`--half is "unseen" or "learnt", not "${half}".`);
  const halves = halveByStory(questions);
  return questions.filter(({ identifier }) => halves.get(identifier) === (half === "unseen" ? 1 : 0));
}

async function readQuestions(file: string): Promise<Question[]> {
  if (!existsSync(file)) throw new UsageError(`There is no file ${file}.`);
  const questions: Question[] = [];
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(file) })) {
    number += 1;
    if (!line.trim()) continue;
    const read = question.safeParse(parse(line));
    if (!read.success)
      throw new UsageError(`Line ${number} of ${file} is not {"identifier": …, "related": […]}.`);
    questions.push(read.data);
  }
  if (questions.length === 0) throw new UsageError(`${file} holds no question.`);
  return questions;
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    // the caller reports it with its line number, like any other line that is no question
    return null;
  }
}

async function findArticles(identifiers: string[]): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  for (let from = 0; from < identifiers.length; from += 500) {
    const rows = await library().article.findMany({
      where: { identifier: { in: identifiers.slice(from, from + 500) } },
      select: { id: true, identifier: true },
    });
    for (const { id, identifier } of rows) found.set(identifier, id);
  }
  return found;
}

function figuresOf(answers: { ranks: number[]; known: number; ms: number }[]) {
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const recall = (k: number) =>
    mean(answers.map(({ ranks, known }) => ranks.filter((rank) => rank <= k).length / known));
  const times = answers.map(({ ms }) => ms).sort((a, b) => a - b);
  const share = (part: number) => times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0;
  const round = (value: number) => Math.round(value * 10_000) / 10_000;
  return {
    questions: answers.length,
    recallAt2: round(recall(2)),
    recallAt5: round(recall(5)),
    recallAt10: round(recall(10)),
    mrr: round(mean(answers.map(({ ranks }) => (ranks.length ? 1 / Math.min(...ranks) : 0)))),
    msP50: round(share(0.5)),
    msP95: round(share(0.95)),
  };
}

function print(figures: ReturnType<typeof figuresOf>, missing: number, json: boolean): void {
  if (missing > 0)
    console.error(
      `${missing} of the questions are about articles that the library does not have; they count as not found.`,
    );
  if (json) {
    console.log(JSON.stringify(figures));
    return;
  }
  for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(10)} ${value}`);
}
