import type { EN } from "../messages/en";

/** Why something of a filter cannot be used: the key of its message (filters.problem), and what the message names. */
export type Problem = {
  key: keyof (typeof EN)["filters"]["problem"];
  values: Record<string, string | number>;
};

export const problemOf = (key: Problem["key"], values: Problem["values"] = {}): Problem => ({ key, values });
