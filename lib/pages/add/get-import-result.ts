import "server-only";
import { library } from "../../db/client";
import { sayStored } from "../../messages/say-reason";
import { nameSource } from "../name-source";
import { listHeldBefore, listImported } from "./list-imported";
import { listPartsOf } from "./list-parts";

/** The most articles and problems shown of one import. */
const SHOWN = 100;

const readImport = (id: number) =>
  library().import.findUnique({
    where: { id },
    select: {
      ...{ added: true, updated: true, unchanged: true, failed: true, warned: true },
      problems: { select: { severity: true, name: true, reason: true }, orderBy: { id: "asc" }, take: SHOWN },
    },
  });

/** The result of one import; null where there was none of this number. @param newest show so many articles, the newest first */
export async function getImportResult(id: number, newest?: number) {
  const found = Number.isSafeInteger(id) && id > 0 ? await readImport(id) : null;
  if (!found) return null;
  const { problems, failed, warned, ...rest } = found;
  const of = (severity: string) =>
    problems
      .filter((problem) => problem.severity === severity)
      .map(({ name, reason }) => ({ name: nameSource(name), reason: sayStored(reason) }));
  return {
    ...rest,
    articles: newest === undefined ? await listImported(id, SHOWN) : await listImported(id, newest, "desc"),
    parts: await listPartsOf(id),
    held: await listHeldBefore(id),
    failed: of("failed"),
    warnings: of("warning"),
    unread: failed,
    /** Problems that are only counted. */
    unlisted: Math.max(0, failed + warned - problems.length),
  };
}

export type ImportResult = NonNullable<Awaited<ReturnType<typeof getImportResult>>>;
