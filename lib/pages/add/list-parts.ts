/** A file or page of a job, and what came of it in words. */
export type ListedPart = { name: string; told: string; isDone: boolean };

/** The most parts shown. */
const MOST = 60;

type Part = {
  name: string;
  position: number;
  added: number;
  updated: number;
  unchanged: number;
  failed: number;
};

const COUNTS = [
  ["added", "added"],
  ["updated", "changed"],
  ["unchanged", "held already"],
  ["failed", "left out"],
] as const;

/** "2 added, 1 left out". */
function tellPart(part: Part): string {
  return COUNTS.flatMap(([count, what]) =>
    part[count] > 0 ? `${part[count].toLocaleString("en")} ${what}` : [],
  ).join(", ");
}

/**
 * The parts of a job of which there is something to tell: those that are read, the last one first, and the one that is being read.
 * @param at the position of the part that the last item came from
 */
export function listParts(parts: readonly Part[], at: number, isRunning: boolean): ListedPart[] {
  return parts
    .slice(0, at + 1)
    .map((part) => {
      const isDone = part.position < at;
      return { name: part.name, isDone, told: tellPart(part) || (isDone ? "nothing in it" : "being read") };
    })
    .filter(({ isDone, told }) => isDone || isRunning || told !== "being read")
    .reverse()
    .slice(0, MOST);
}
