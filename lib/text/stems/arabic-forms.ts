import { normalise } from "../normalise";
import { readWordList } from "../word-list";

const list = readWordList("text/words/arabic");
const wordsOf = (section: string): Set<string> => new Set(list.words(section).map(normalise));

// The comments in the list say what each section is for.
export const WITH_WAW: ReadonlySet<string> = wordsOf("waw");
export const WITH_AL: ReadonlySet<string> = wordsOf("al");
export const WITH_LETTERS: ReadonlySet<string> = wordsOf("letters");
export const WHOLE: ReadonlySet<string> = wordsOf("whole");
export const WITH_LAM: ReadonlySet<string> = wordsOf("lam");
export const PLACES: ReadonlySet<string> = wordsOf("places");
export const AFTER_LETTERS: ReadonlySet<string> = wordsOf("after letters");

const ambiguous = wordsOf("ambiguous");

export type ArabicForm = { form: string; of: string };

/** Each form with what it is a form of, both normalised. */
export const ARABIC_FORMS: readonly ArabicForm[] = list.rows("forms").flatMap((row) => {
  const [of = "", ...forms] = row.map(normalise);
  return forms.filter((form) => !ambiguous.has(form)).map((form) => ({ form, of }));
});
