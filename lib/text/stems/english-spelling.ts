import { readWordList } from "../word-list";

const list = readWordList("text/words/english-spelling");

/** Words that end in -re: centre, centred, kilometres. */
const IN_RE =
  /^((?:kilo|centi|milli)?met|lit|cent|epicent|theat|amphitheat|fib|calib|sab|spect|lust|somb|meag|man(?:oe|e)uv)r(e|es|ed|ing)$/;
const IN_YSE = /^((?:psycho)?anal|paral|catal)ys(e|ed|er|ers|ing)$/;
/** -ise and -isation, after at least three letters ending in a consonant or y. */
const IN_ISE = /^(\p{L}{2,}[bcdfghjklmnprstvxy])is(e|es|ed|er|ers|ing|ation|ations|ational|able)$/u;
/** What precedes -ise where the s belongs to the word. */
const WITH_S = new Set(list.words("with s"));
const ENDINGS: Record<string, string> = { e: "", es: "s", ed: "ed", ing: "ing" };

/** Words that the stemmer would conflate with others: how they begin, and their stem. */
const OWN_STEMS: readonly [RegExp, string][] = [
  [/^(?:re|dis)?organiz/, "organiz"],
  [/^(?:un)?authoriz/, "authoriz"],
  [/^authorit(?:y|ies)$/, "authoriti"],
  [/^civiliz/, "civiliz"],
  [/^(?:de|im)?mobiliz/, "mobiliz"],
  [/^universit(?:y|ies)$/, "universiti"],
  [/^universes?$/, "universe"],
  [/^international/, "internat"],
  [/^news$/, "news"],
];

/** Plurals and past forms that no rule produces, with their base forms. */
const irregular = new Map(
  list.rows("irregular").flatMap(([base = "", ...forms]) => forms.map((form) => [form, base] as const)),
);
/** Pairs of British and American beginnings by their first three letters. */
const beginnings = new Map<string, [string, string][]>();
for (const [british = "", american = ""] of list.rows("beginnings")) {
  const first = british.slice(0, 3);
  beginnings.set(first, [...(beginnings.get(first) ?? []), [british, american]]);
}

/** A normalised English word in the one form that the stemmer should see: American and regular. */
export function plainEnglish(word: string): string {
  const regular = irregular.get(word);
  if (regular) return regular;
  for (const [british, american] of beginnings.get(word.slice(0, 3)) ?? [])
    if (word.startsWith(british)) return american + word.slice(british.length);
  const [, base = "", ending = ""] = IN_ISE.exec(word) ?? [];
  if (base && !WITH_S.has(base)) return `${base}iz${ending}`;
  return word
    .replace(IN_RE, (_, stem: string, rest: string) => `${stem}er${ENDINGS[rest] ?? rest}`)
    .replace(/^manoeuv/, "maneuv")
    .replace(IN_YSE, "$1yz$2");
}

/** The stem of a word that the stemmer would conflate with another; null if the stemmer can be used. */
export const ownStem = (word: string): string | null =>
  OWN_STEMS.find(([beginning]) => beginning.test(word))?.[1] ?? null;
