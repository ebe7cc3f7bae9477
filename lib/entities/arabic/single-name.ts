import { isFunctionWord } from "../../text/common-words";
import type { Word } from "../../text/tokenise";
import type { FieldWords, FoundName } from "../found-name";
import { readPersonName } from "../person-name";
import {
  endsName,
  isArabicAdjective,
  isArabicGivenName,
  isDefinite,
  isDoubtfulGivenName,
  isEveryday,
  isNationality,
  isSpaced,
  placeHeadAt,
  remembered,
  startAfter,
} from "./cues";
import { isNamesake, isTitleOrAnd } from "./introduction";
import { FIRST_HALF, isOn } from "./read-name";
import { isEndAt } from "./surname";
import { hasArabicLetter, isInflected, isUnknown } from "./word-shape";

/** Where a person's only name is: the letters joined to its first word, and the index of its last. */
type SingleName = { prefix: number; last: number };

/** Titles after which one given name is enough: الملك فيصل. */
const NAMED_BY_GIVEN =
  /^(?:ال|لل)(?:ملك|امير|اميره|سلطان|رييس|مخلوع|شيخ|شيخه|ملا|امام|خليفه|طفل|طفله|طالب|لاعب|كابتن|سيد|سيده|دكتور|دكتوره|مهندس|استاذ|استاذه|معلم|معلمه|فنان|فنانه|بابا|حاج|حاجه)$/;

/** Titles after which a surname in no list is enough: الكاردينال غالاغر. */
const NAMED_BY_SURNAME =
  /^(?:ال|لل)(?:رييس|وزير|سفير|سيناتور|نايب|جنرال|كولونيل|كاردينال|كردينال|مطران|حاخام|سيد|سيده|دكتور|دكتوره|بروفيسور|مدرب|قاضي)$/;

/** Verbs of saying of which only people are the subject before "that", with "and" or "so" or without. */
const SAYS =
  /^[وف]?(?:[يت])?(?:قال|قول|اكد|وكد|اوضح|وضح|اضاف|ضيف|اشار|شير|ذكر|صرح|كشف|شدد|لفت|افاد|فيد|ابان|اردف|تابع|نوه|بين|ختم|اختتم|استطرد|تساءل|علق|حذر|اجاب|جيب|اعرب)ت?$/;
const says = remembered((plain) => SAYS.test(plain));
const SAYS_THAT = /^[وف]?(?:قال|اكد|اوضح|اضاف|اشار|صرح|شدد|لفت|افاد|ابان|اردف|نوه)ت?$/;
/** What they say. */
const SAID = /^(?:ان|انه|انها|بان|بانه|بانها|وهو|وهي|الذي|التي)$/;

/** Bodies that speak under one name with the article. */
const BODIES =
  /^ال(?:كرملين|بنتاغون|بنتاجون|اليزيه|فاتيكان|ناتو|فيفا|كاف|يويفا|انتربول|كونغرس|كونجرس|كنيست|شاباك|موساد|بوندستاغ|بيان|مصدر|متهم|شاهد|دفاع|حكم|مجلس|مرصد|داعي|مدعي|تقرير|بنك|نادي)$/;

/** Clubs and teams before a nationality, which then is theirs. */
const TEAM = /^(?:ال)?(?:فريق|نادي|منتخب|دوري|بطوله|كاس|بطل|لقب|قطب|ديربي)$/;

/** Who somebody is, behind the only name: الملا عبد المنان الشقيق الأصغر. */
const KIN = /^ال(?:شقيق|شقيقه|ابن|ابنه|اخ|زعيم|قايد|عضو|رييس)$/;

/** True for a surname in no list after a title of one person. */
const isTitledSurname = (title: string, word: Word): boolean =>
  NAMED_BY_SURNAME.test(title) &&
  /^[^ب]\p{L}{3}/u.test(word.plain) &&
  !/^ال|(?:ه|ات|ين|ون)$/.test(word.plain) &&
  isUnknown(word) &&
  !isArabicGivenName(word.plain);

/** One given name after such a title, alone; Abd al- and the next word are one. */
function readTitled(field: FieldWords, at: number): SingleName | null {
  const { words } = field;
  const word = words[at] as Word;
  const title = words[at - 1]?.plain.replace(/^[وفب](?=ال)/, "") ?? "";
  if (!isSpaced(field, at - 1)) return null;
  if (isTitledSurname(title, word) && isEndAt(field, at)) return { prefix: 0, last: at };
  if (!isArabicGivenName(word.plain) && word.plain !== "عبد") return null;
  if (!NAMED_BY_GIVEN.test(title) || isOn(word)) return null;
  if (words[at - 2]?.plain === "ال" || isNamesake(field, at) || endsName(word.plain)) return null;
  const servant =
    word.plain === "عبد" && isSpaced(field, at) && /^ال\p{L}{2}/u.test(words[at + 1]?.plain ?? "");
  if (FIRST_HALF.test(word.plain) && !servant) return null;
  const last = servant ? at + 1 : at;
  const next = words[last + 1];
  const verb = /^[تي]\p{L}{2}$/u.test(next?.plain ?? "");
  if (!isEndAt(field, last) && !verb && !isFunctionWord(next?.plain.replace(/^[وف]/, "") ?? "")) return null;
  const goes =
    next &&
    isSpaced(field, last) &&
    ((isDefinite(next.plain) && !KIN.test(next.plain)) || /^(?:بن|ال|ابن|بنت)$/.test(next.plain));
  return goes ? null : { prefix: 0, last };
}

const DEFINITE = /^[وفبكا]?(?:ال|لل|ل)/;

const isNationalityBefore = remembered((plain) => isNationality(plain.replace(/^و(?=ال)/, "")));

/** True if nothing that may be a surname follows the word at `at`; many foreign ones begin like "and". */
function isAlone(field: FieldWords, at: number): boolean {
  const next = field.words[at + 1];
  if (!next || !isSpaced(field, at)) return true;
  return isEveryday(next.plain) || (next.plain.startsWith("و") && isArabicGivenName(next.plain.slice(1)));
}

/** True for a given name of four letters and more that is no everyday word. */
const isSureGiven = (plain: string): boolean =>
  plain.length > 3 && isArabicGivenName(plain) && !isDoubtfulGivenName(plain) && !endsName(plain);

/**
 * One given name in a list of people, or after a nationality: "the Spaniard Xavi", "and Adriano".
 * @param ends where the names of people end
 */
function readListed(field: FieldWords, at: number, ends: ReadonlySet<number>): SingleName | null {
  const { words } = field;
  const [word, before] = [words[at] as Word, words[at - 1] as Word];
  const listed = ends.has(before.end) && /^و\p{L}{4}/u.test(word.plain);
  if (!listed && !isNationalityBefore(before.plain)) return null;
  if (!isSureGiven(listed ? word.plain.slice(1) : word.plain)) return null;
  if (isInflected(word) || !isAlone(field, at)) return null;
  if (listed) return { prefix: 1, last: at };
  return isSpaced(field, at - 1) ? { prefix: 0, last: at } : null;
}

/** Who speaks under one name: a given name, or a surname with the article in no list: "and al-Sufyan said that". */
function readSpeaker(field: FieldWords, at: number): SingleName | null {
  const { text, words } = field;
  const word = words[at] as Word;
  // "quoted from Najib his saying"
  const quoted = words[at - 1]?.plain === "عن" && /^قول(?:ه|ها)$/.test(words[at + 1]?.plain ?? "");
  if (quoted && isSpaced(field, at) && isSureGiven(word.plain)) return { prefix: 0, last: at };
  if (!says(words[at - 1]?.plain ?? "") || !isSpaced(field, at - 1) || isInflected(word)) return null;
  const said = SAID.test(words[at + 1]?.plain ?? "") || /^ ?[:«“"]/.test(text.slice(word.end, word.end + 2));
  if (!said || isOn(word)) return null;
  const single = { prefix: 0, last: at };
  if (!isDefinite(word.plain)) return isSureGiven(word.plain) ? single : null;
  if (!isUnknown(word) || isArabicAdjective(word.plain) || BODIES.test(word.plain)) return null;
  // a noun of an action, a dual or plural
  if (
    word.plain.length < 6 ||
    /(?:ه|ات|ين|ون|ا|تان)$|^ال(?:ا\p{L}{2,3}ا\p{L}|[تم]\p{L}{3,4})$/u.test(word.plain)
  )
    return null;
  return SAYS_THAT.test(words[at - 1]?.plain ?? "") && /^(?:ان|بان|انه)$/.test(words[at + 1]?.plain ?? "")
    ? single
    : null;
}

/** How many words may stand between a role and the only name of who has it. */
const ROLE_WORDS = 3;

/** Whose player or colleague somebody is. */
const OF_HIS = /^[وبلف]?(?:لاعب|مهاجم|مدافع|حارس|نجم|مدرب|قايد|زميل|مواطن|جناح|هداف|محترف)(?:ه|ها|هم)$/;
const isOfHis = remembered((plain) => OF_HIS.test(plain));

/**
 * A foreign surname in no list after whose player somebody is (لاعبه مالكوم), after a role and a nationality, or after a role and a club before what is said: مدافع هجر الصربي
 * توبيتش, قال مدرب هجر نيبوشا: "…".
 */
function readRole(field: FieldWords, at: number): SingleName | null {
  const { text, words } = field;
  const word = words[at] as Word;
  const nation = isNationality(words[at - 1]?.plain ?? "");
  const colon = /^ ?:/.test(text.slice(word.end, word.end + 2));
  const his = isOfHis(words[at - 1]?.plain ?? "");
  if (!(nation || colon || his) || !isSpaced(field, at - 1)) return null;
  if (word.plain.length < 5 || hasArabicLetter(word.plain) || isDefinite(word.plain)) return null;
  if (!isUnknown(word) || /(?:ه|ات|ين|ون)$|^[بكل]/.test(word.plain)) return null;
  if (!colon && /ا$/.test(word.plain)) return null;
  if (!isEndAt(field, at)) return null;
  if (his) return { prefix: 0, last: at };
  for (
    let before = at - 1;
    before >= at - 1 - ROLE_WORDS && before > 0 && isSpaced(field, before);
    before--
  ) {
    const plain = words[before]?.plain ?? "";
    if (TEAM.test(plain)) return null;
    if (before < at - 1 && isTitleOrAnd(plain))
      return nation || says(words[before - 1]?.plain ?? "") ? { prefix: 0, last: at } : null;
  }
  return null;
}

/** Somebody whom the article calls by a child's name, at least twice: أم سارة. */
function readKunya({ text, words }: FieldWords, at: number): SingleName | null {
  const [half, name, before] = [words[at] as Word, words[at + 1], words[at - 1]?.plain ?? ""];
  const prefix = /^[وفبل]?(?=(?:ابو|ام)$)/.exec(half.plain)?.[0].length;
  if (prefix === undefined || !name || text.slice(half.end, name.start) !== " ") return null;
  if (!isArabicGivenName(name.plain) || isDoubtfulGivenName(name.plain) || placeHeadAt(before) !== null)
    return null;
  const kunya = text.slice(startAfter(half, prefix), name.end);
  const said = says(before) && /^ ?:/.test(text.slice(name.end, name.end + 2));
  return said || text.indexOf(kunya) !== text.lastIndexOf(kunya) ? { prefix, last: at + 1 } : null;
}

/** A foreign given name before "one of": جيري أحد القيادات. */
function readOneOf(field: FieldWords, at: number): SingleName | null {
  const word = field.words[at] as Word;
  if (!/^احدي?$/.test(field.words[at + 1]?.plain ?? "") || !isSpaced(field, at)) return null;
  return isSureGiven(word.plain) && !hasArabicLetter(word.plain) && !isDefinite(word.plain)
    ? { prefix: 0, last: at }
    : null;
}

/**
 * A surname with the article and the ending of a family in a list of people, before or after somebody's full name: "al-Harifi
 * and Yasir al-Qahtani".
 */
function readListedSurname(field: FieldWords, at: number, starts: ReadonlySet<number>): SingleName | null {
  const { words } = field;
  const [word, next] = [words[at] as Word, words[at + 1]];
  if (!/^وال\p{L}{3,}ي$/u.test(word.plain) || !next || !isSpaced(field, at)) return null;
  const surname = word.plain.slice(1);
  if (!isUnknown({ plain: surname }) || isArabicAdjective(surname)) return null;
  return /^و/.test(next.plain) && starts.has(startAfter(next, 1)) ? { prefix: 1, last: at } : null;
}

/**
 * Finds people named by one name: after a title, a nationality or a verb of saying, or in a list. It means the only person of
 * the article with that given name, or somebody who is never named in full.
 * @param people those named in full in the article
 */
export function findSingleNames(
  field: FieldWords,
  people: readonly FoundName[],
  taken: (at: number) => boolean,
): FoundName[] {
  const own = people.filter((name) => name.field === field.field);
  const [ends, starts] = [new Set(own.map(({ end }) => end)), new Set(own.map(({ start }) => start))];
  return field.words.flatMap((word, at) => {
    const before = field.words[at - 1];
    if (!before) return [];
    const single =
      (DEFINITE.test(before.plain) ? readTitled(field, at) : null) ??
      (DEFINITE.test(before.plain) || ends.has(before.end) ? readListed(field, at, ends) : null) ??
      readSpeaker(field, at) ??
      readRole(field, at) ??
      readOneOf(field, at) ??
      readKunya(field, at) ??
      readListedSurname(field, at, starts);
    if (!single || taken(at) || taken(single.last)) return [];
    const { prefix, last } = single;
    const plains = field.words.slice(at, last + 1).map(({ plain }) => plain);
    const alone = readPersonName([word.plain.slice(prefix), ...plains.slice(1)]);
    const named = people.flatMap(({ person }) => (person?.tokens[0] === alone.surname ? [person] : []));
    const [person = alone, ...others] = [
      ...new Map(named.map((one) => [one.tokens.join(" "), one])).values(),
    ];
    if (others.length > 0) return [];
    const end = field.words[last]?.end ?? word.end;
    return [{ type: "person" as const, field: field.field, start: startAfter(word, prefix), end, person }];
  });
}
