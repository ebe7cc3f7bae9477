type Kept = { version: number; answer: Promise<unknown> };

/** Next.js loads modules anew while developing; the answers outlive that. */
const held = globalThis as { throughlineAnswers?: Map<string, Kept> };

/** The answers kept in this process, each with the version of the library that it is of. */
export function keptAnswers(): Map<string, Kept> {
  held.throughlineAnswers ??= new Map();
  return held.throughlineAnswers;
}

/** Forgets all answers: something that they were made from has changed, and the library's version does not tell. */
export const forgetAnswers = (): void => keptAnswers().clear();
