import { keptAnswers } from "./cached-answers";
import { readLibrary } from "./client";
import { onceThisTurn } from "./event-loop";
import { Prisma } from "./generated/client";

/** Answers kept in this process, so many at most; the oldest goes first. */
const KEPT = 500;

const VERSION = Prisma.sql`SELECT "version" FROM "LibraryState" WHERE "id" = 1`;

/** The library that is open: a command may open one after another. */
const openLibrary = (): string => process.env.DATABASE_URL ?? "";

/** How often the library has changed so far; the same for all who ask in one turn. */
export const getLibraryVersion = (): Promise<number> =>
  onceThisTurn(openLibrary(), async () => {
    const [state] = await readLibrary<{ version: number | bigint }>(VERSION);
    return Number(state?.version ?? 0);
  });

/**
 * An answer that holds as long as the library does not change: made once for each version of it, by whichever process the
 * change was made. A failed answer is not kept.
 */
export async function cachedByVersion<T>(asked: string, make: () => Promise<T>): Promise<T> {
  const key = `${openLibrary()} ${asked}`;
  const answers = keptAnswers();
  const version = await getLibraryVersion();
  const known = answers.get(key);
  answers.delete(key);
  if (known?.version === version) {
    answers.set(key, known);
    return known.answer as Promise<T>;
  }
  const answer = make();
  answers.set(key, { version, answer });
  for (const oldest of answers.keys()) {
    if (answers.size <= KEPT) break;
    answers.delete(oldest);
  }
  answer.catch(() => answers.delete(key));
  return answer;
}
