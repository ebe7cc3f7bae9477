import {
  AFTER_LETTERS,
  ARABIC_FORMS,
  PLACES,
  WHOLE,
  WITH_AL,
  WITH_LAM,
  WITH_LETTERS,
  WITH_WAW,
} from "./arabic-forms";

/** The article, alone or behind "and", "so", "by", "like"; "for the" is written لل. */
const ARTICLE = /^(?:[وف]?[بك]?ال|[وف]?لل)(?=\p{L}{2})/u;
/** A letter more is asked for where "so" or "like" stands: words that begin so by themselves are as common. */
const RARE_ARTICLE = /^[وف]?[فك]ال(?!\p{L}{4})/u;

/** Possessives, then what they stand behind when that has turned its ta marbuta into ta. */
const POSSESSIVE = /(?<=\p{L}{3})ها$|(?<=\p{L}{4})(?:هم|هما|نا)$|(?<=\p{L}{2})ه$/u;
const TA = /(?<=\p{L}{3})ت$/u;
/** Words of the form تفعيل, and others, whose ta is their own. */
const OWN_TA =
  /^ت\p{L}{2}يت$|^(?:موقت|ثابت|صامت|انترنت|كويت|اسمنت|توقيت|تصويت|تثبيت|زيت|خافت|باهت|بحت|صلت|مقيت)$/u;
/** Plural and dual; "ون", "ين", "ان" only behind four letters, where they are seldom a word's own. */
const PLURAL = /(?<=\p{L}{2})ات$|(?<=\p{L}{4})(?:ون|ين|ان|تي)$|(?<=\p{L}{3})(?:تين|تان|وا)$/u;
/** The nisba's ya, and the alef of an accusative or of a foreign name. */
const LAST = /(?<=\p{L}{3})[يا]$/u;

const forms = new Map<string, string>();

/** Endings off, one after another, as long as there is one: whatever chain of endings a word has, it comes to the same. */
function withoutEndings(word: string): string {
  let rest = word;
  for (let turns = 0; turns < 6; turns++) {
    const form = forms.get(rest);
    if (form !== undefined) return form;
    if (WHOLE.has(rest)) return rest;
    const owned = rest.replace(POSSESSIVE, "");
    let next = owned;
    if (owned !== rest && TA.test(owned) && !OWN_TA.test(owned)) {
      // مدينته is of مدينة, صوته of صوت
      if (!WHOLE.has(owned) && !forms.has(owned)) next = owned.replace(/(?<=\p{L}{3})ات$|ت$/u, "");
    } else if (owned === rest) next = rest.replace(PLURAL, "");
    if (next === rest) next = rest.replace(LAST, "");
    if (next === rest) return rest;
    rest = next;
  }
  return rest;
}

/** Fewer letters may be anything. */
const SHORTEST_KNOWN = 4;
const LETTER = /^[بلكف]\p{L}{3}/u;
const AND_LETTER = /^[وفبلك]ال\p{L}{2}/u;
const known = new Set<string>();

/** True for a word that is known to be whole without the letter before it. */
const isKnown = (word: string): boolean =>
  PLACES.has(word) || (word.length >= SHORTEST_KNOWN && (forms.has(word) || known.has(withoutEndings(word))));

/** Father, mother, parents, whose waw is no "and". */
const PARENTS = /^والد(?:ه|ها|هم|هما|ي|ا|ان|اه|اها|ين|يه|يها|يهم|ته|تها|تهم|تي)?$/u;

/** A word as it is without the letters that are written before it; without endings. */
function withoutBeginnings(word: string): string {
  const form = forms.get(word);
  if (form !== undefined) return form;
  if (PARENTS.test(word)) return "والد";
  const whole = withoutEndings(word);
  if (WITH_AL.has(whole) || WITH_LETTERS.has(whole)) return whole;
  const rest = word.slice(1);
  if (LETTER.test(word) && isKnown(rest)) return withoutBeginnings(rest);
  if (AND_LETTER.test(word) && WITH_AL.has(withoutEndings(rest))) return withoutEndings(rest);
  const article = ARTICLE.exec(word)?.[0];
  if (article?.endsWith("لل")) {
    const withLam = withoutEndings(`ل${word.slice(article.length)}`);
    if (WITH_LAM.has(withLam)) return withLam;
  }
  if (article && !RARE_ARTICLE.test(word)) return withoutEndings(word.slice(article.length));
  // a verb's feminine ta is no ending of nouns
  if (!/^و\p{L}{3}/u.test(word) || WITH_WAW.has(whole) || WITH_WAW.has(whole.replace(/ت$/u, "")))
    return whole;
  return withoutBeginnings(rest);
}

/**
 * The stem of one normalised Arabic word: light stemming as Larkey, Ballesteros and Connell have it (Improving stemming for
 * Arabic information retrieval, SIGIR 2002, light10): the article with its particles, "and", plural, dual, feminine, nisba and
 * possessive endings, and no roots. Other than there, endings go as long as there are any, so that a word meets its own
 * derivations; words whose own letters look like either are kept by lists; the broken plurals of the news are listed too.
 * "By", "for", "like" and "so" without the article go before known words and stay elsewhere, since as many words begin with these
 * letters: searchRuns asks for them.
 */
export const stemArabic = (plain: string): string => withoutBeginnings(plain) || plain;

// the forms come to the stems of what they are forms of
for (const { form, of } of ARABIC_FORMS) {
  const stem = withoutEndings(of);
  if (form !== stem) forms.set(form, stem);
}
for (const word of [...AFTER_LETTERS, ...ARABIC_FORMS.map(({ of }) => of)]) {
  const stem = withoutEndings(word);
  if (stem.length >= SHORTEST_KNOWN) known.add(stem);
}
