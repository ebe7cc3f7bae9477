import "server-only";
import { library } from "../../db/client";
import { listOf } from "../../messages/list-of";
import { t } from "../../messages/t";
import { nameSource } from "../name-source";

/** A file or page of a job, and what came of it in words. */
export type ListedPart = { position: number; name: string; told: string };

/** The most parts shown while others are read. */
const MOST = 60;

type Part = {
  kind: string;
  name: string;
  position: number;
  items: number;
  added: number;
  updated: number;
  unchanged: number;
  failed: number;
};

const COUNTS = ["added", "updated", "unchanged", "failed"] as const;

/** "2 added, 1 left out". */
function tellPart(part: Part): string {
  const counts = COUNTS.flatMap((count) =>
    part[count] > 0 ? t(`add.part.${count}`, { items: part[count] }) : [],
  );
  return listOf(counts);
}

/** The parts of the job that an import was; none for other imports, and once the job is forgotten. */
export async function listPartsOf(importId: number): Promise<ListedPart[]> {
  const job = await library().job.findFirst({
    where: { importId },
    select: { parts: { orderBy: { position: "asc" } } },
  });
  return job ? job.parts.map(viewPart) : [];
}

/**
 * Whether a part of a job is read: a page has one item, a file may have many.
 * @param at the position of the part that the last item came from
 */
export const isRead = ({ kind, position, items }: Part, at: number): boolean =>
  position < at || (kind !== "file" && items > 0);

/**
 * The parts of a job of which there is something to tell: the last one first. */
export const listParts = (parts: readonly Part[], at: number): ListedPart[] =>
  parts
    .filter((part) => part.items > 0 || isRead(part, at))
    .map(viewPart)
    .reverse()
    .slice(0, MOST);

const viewPart = (part: Part): ListedPart => ({
  position: part.position,
  name: nameSource(part.name),
  told: tellPart(part) || t("add.part.nothing"),
});
