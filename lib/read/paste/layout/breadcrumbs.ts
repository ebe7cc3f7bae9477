import { type CuedLine, isProse } from "./cued-line";

/** How far a breadcrumb is from the headline that it ends with, in lines. */
const REACH = 6;
/** Fewer letters may end a line by chance. */
const MIN_LETTERS = 16;
const MAX_LENGTH = 300;

const lettersOf = ({ key }: CuedLine): string => key.replaceAll(" ", "");

/** "HomeBlogOld bridge is closed" near "Old bridge is closed": the way to the page in its site, which is no headline. */
export function readBreadcrumbs(lines: readonly CuedLine[]): void {
  const letters = lines.map((line) =>
    line.block.text.length <= MAX_LENGTH && !isProse(line) ? lettersOf(line) : "",
  );
  for (const [at, line] of lines.entries()) {
    const own = letters[at] ?? "";
    if (own.length <= MIN_LETTERS || line.cues.some(({ kind }) => kind === "credit" || kind === "date"))
      continue;
    const near = letters.slice(Math.max(0, at - REACH), at + REACH + 1);
    const ends = near.some(
      (other) => other.length >= MIN_LETTERS && other.length < own.length && own.endsWith(other),
    );
    if (ends) line.cues = [{ kind: "boilerplate", of: "breadcrumb" }];
  }
}
