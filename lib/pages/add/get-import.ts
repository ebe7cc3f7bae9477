import "server-only";
import { library } from "../../db/client";

/** So many articles and problems of one import are shown. */
const SHOWN = 100;

const readImport = (id: number) =>
  library().import.findUnique({
    where: { id },
    select: {
      added: true,
      updated: true,
      unchanged: true,
      articles: {
        select: { slug: true, headline: true, inLanguage: true },
        orderBy: { id: "asc" },
        take: SHOWN,
      },
      problems: { select: { severity: true, name: true, reason: true }, orderBy: { id: "asc" }, take: SHOWN },
    },
  });

/** What came of one run of the importer, or null where there was no such run. */
export async function getImport(id: number) {
  const found = Number.isSafeInteger(id) && id > 0 ? await readImport(id) : null;
  if (!found) return null;
  const { problems, ...rest } = found;
  const of = (severity: string) => problems.filter((problem) => problem.severity === severity);
  return { ...rest, failed: of("failed"), warnings: of("warning") };
}

export type ImportOutcome = NonNullable<Awaited<ReturnType<typeof getImport>>>;
