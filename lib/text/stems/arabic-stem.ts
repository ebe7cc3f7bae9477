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

/** The article, alone or after "and", "so", "by", "like"; "for the" is written لل. */
const ARTICLE = /^(?:[وف]?[بك]?ال|[وف]?لل)(?=\p{L}{2})/u;
/** After "so" or "like" one more letter is required: words that happen to begin like that are as common. */
const RARE_ARTICLE = /^[وف]?[فك]ال(?!\p{L}{4})/u;

/** Possessives, then the ta that a ta marbuta turns into before them. */
const POSSESSIVE = /(?<=\p{L}{3})ها$|(?<=\p{L}{4})(?:هم|هما|نا)$|(?<=\p{L}{2})ه$/u;
const TA = /(?<=\p{L}{3})ت$/u;
/** Words of the form تفعيل, and others, whose ta belongs to the word. */
const OWN_TA =
  /^ت\p{L}{2}يت$|^(?:موقت|ثابت|صامت|انترنت|كويت|اسمنت|توقيت|تصويت|تثبيت|زيت|خافت|باهت|بحت|صلت|مقيت)$/u;
/** Plural and dual; "ون", "ين", "ان" only after four letters, where they rarely belong to the word. */
const PLURAL = /(?<=\p{L}{2})ات$|(?<=\p{L}{4})(?:ون|ين|ان|تي)$|(?<=\p{L}{3})(?:تين|تان|وا)$/u;
/** The nisba's ya, and the alef of an accusative or of a foreign name. */
const LAST = /(?<=\p{L}{3})[يا]$/u;

const forms = new Map<string, string>();

/**
 * Strips endings one after another as long as there are any: whatever chain of endings a word has, the result is the
 * same.
 */
function withoutEndings(word: string): string {
  let rest = word;
  for (let turns = 0; turns < 6; turns++) {
    const form = forms.get(rest);
    if (form !== undefined) return form;
    if (WHOLE.has(rest)) return rest;
    const owned = rest.replace(POSSESSIVE, "");
    let next = owned;
    if (owned !== rest && TA.test(owned) && !OWN_TA.test(owned)) {
      // مدينته is a form of مدينة, صوته of صوت
      if (!WHOLE.has(owned) && !forms.has(owned)) next = owned.replace(/(?<=\p{L}{3})ات$|ت$/u, "");
    } else if (owned === rest) next = rest.replace(PLURAL, "");
    if (next === rest) next = rest.replace(LAST, "");
    if (next === rest) return rest;
    rest = next;
  }
  return rest;
}

/** Shorter words are ambiguous. */
const MIN_KNOWN_LENGTH = 4;
const LETTER = /^[بلكف]\p{L}{3}/u;
const AND_LETTER = /^[وفبلك]ال\p{L}{2}/u;
const known = new Set<string>();

/** True for a word that is known to be complete without the letter before it. */
const isKnown = (word: string): boolean =>
  PLACES.has(word) ||
  (word.length >= MIN_KNOWN_LENGTH && (forms.has(word) || known.has(withoutEndings(word))));

/** Father, mother, parents: their waw is not "and". */
const PARENTS = /^والد(?:ه|ها|هم|هما|ي|ا|ان|اه|اها|ين|يه|يها|يهم|ته|تها|تهم|تي)?$/u;

/** Strips prefixes and endings from a word. */
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
  // the feminine ta of a verb is not an ending of nouns
  if (!/^و\p{L}{3}/u.test(word) || WITH_WAW.has(whole) || WITH_WAW.has(whole.replace(/ت$/u, "")))
    return whole;
  return withoutBeginnings(rest);
}

/**
 * The stem of one normalised Arabic word by light stemming (Larkey, Ballesteros and Connell: Improving stemming for
 * Arabic information retrieval, SIGIR 2002, light10): strips the article with its particles, "and", plural, dual,
 * feminine, nisba and possessive endings; does not look for roots. Unlike light10, endings are stripped as long as
 * there are any, so that a word matches its own derivations; words whose own letters look like a prefix or ending are
 * listed, as are the broken plurals of the news. A "by", "for", "like" or "so" without the article is only stripped
 * before known words, since as many words begin with these letters; searchRuns queries both.
 */
export const stemArabic = (plain: string): string => withoutBeginnings(plain) || plain;

// forms get the stems of the words they are forms of
for (const { form, of } of ARABIC_FORMS) {
  const stem = withoutEndings(of);
  if (form !== stem) forms.set(form, stem);
}
for (const word of [...AFTER_LETTERS, ...ARABIC_FORMS.map(({ of }) => of)]) {
  const stem = withoutEndings(word);
  if (stem.length >= MIN_KNOWN_LENGTH) known.add(stem);
}
