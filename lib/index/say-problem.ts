import type { ParsedFilter } from "../filters/parse-filter";
import type { Problem } from "../filters/problem";
import { t } from "../messages/t";

/** In words why something of a filter cannot be used. */
export const sayProblem = ({ key, values }: Problem): string => t(`filters.problem.${key}`, values);

/** In words what could not be used of a filter: of its search words first, then of the rest of the address. */
export const sayProblems = ({ mistakes, notes }: Pick<ParsedFilter, "mistakes" | "notes">): string[] => [
  ...mistakes.map(({ problem }) => sayProblem(problem)),
  ...notes.map(sayProblem),
];
