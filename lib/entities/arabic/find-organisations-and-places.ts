import { hasArabic } from "../../text/normalise";
import {
  isArabicAdjective,
  isArabicCommon,
  isDefinite,
  organisationHead,
  placeHead,
  startBehind,
} from "./cues";
import type { Field, Found } from "../found-name";
import { isSpeltName } from "../person-name";

/** Heads whose names go on with "and" (Ministry of Education and Teaching). */
const DOUBLE = /^(?:وزاره|حزب|هييه|جمعيه|كليه|معهد)$/;
/** Heads that name a body only where a nation or the like closes the name: everybody has a council and a committee. */
const WEAK =
  /^(?:مجلس|لجنه|شركه|مركز|موسسه|مستشفي|كليه|جيش|لواء|بنك|مصرف|غرفه|صندوق|مديريه|ديوان|امانه|اماره|برلمان|معهد|تنظيم|جماعه|محكمه|نادي|بلديه|اتحاد|جبهه|فيلق|حركه|وكاله|هييه|منظمه|مفوضيه|نقابه|رابطه|اكاديميه)$/;
/** A quarter or region is called by anything. */
const LOOSE = /^(?:حي|منطقه|مخيم)$/;
/** Behind these a name stands even without the article. */
const SETTLED = /^(?:قريه|بلده|محافظه)$/;
const HONOURS = /^(?:الملك|الامير|الامام|الاميره)$/;

const isSpaced = ({ text, words }: Field, at: number): boolean =>
  /^[ \u00a0]$/.test(text.slice(words[at]?.end, words[at + 1]?.start));

/** The last word of an organisation's name that is headed at `first`; null where nothing sure follows. */
function organisationEnd(field: Field, first: number, head: string): number | null {
  const { words } = field;
  const next = words[first + 1];
  if (!next || !isSpaced(field, first) || !isDefinite(next.plain)) return null;
  let last = first + 1;
  if (HONOURS.test(next.plain)) {
    const name = words[first + 2];
    if (!name || !isSpaced(field, first + 1) || !isSpeltName(name.plain)) return null;
    last = first + 2;
  } else if (isArabicAdjective(next.plain)) return null;
  const opened = last;
  while (isSpaced(field, last)) {
    const word = words[last + 1];
    const and = DOUBLE.test(head) && last === opened && /^وال\p{L}{3}/u.test(word?.plain ?? "");
    if (!word || !(isArabicAdjective(word.plain) || and)) break;
    last++;
  }
  return WEAK.test(head) && last === first + 1 ? null : last;
}

/** A place behind "the town of": one word that is neither an everyday one nor an adjective to it. */
function placeAt(field: Field, head: number, letters: number): boolean {
  const word = field.words[head + 1];
  if (!word || !isSpaced(field, head) || !hasArabic(word.plain) || isArabicCommon(word)) return false;
  if (word.plain.length < 4 || HONOURS.test(word.plain) || /^[وفبلك]ال|^لل/.test(word.plain)) return false;
  if (LOOSE.test((field.words[head]?.plain ?? "").slice(letters))) return false;
  if (isDefinite(word.plain)) return !/(?:يه|ي|ين|ات)$/.test(word.plain);
  const settled = SETTLED.test((field.words[head]?.plain ?? "").slice(letters));
  return settled && !/^[يتنب]|(?:يه|ي|ه|ات|ين|ها|هم|ا)$/.test(word.plain);
}

/** Organisations and places in Arabic that no list holds, told by the word before them: وزارة, هيئة; مدينة, محافظة. */
export function readArabicThings(field: Field, taken: (at: number) => boolean): Found[] {
  const found: Found[] = [];
  const { words } = field;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word || taken(at) || !hasArabic(word.plain)) continue;
    const letters = organisationHead(word.plain);
    const end = letters === null ? null : organisationEnd(field, at, word.plain.slice(letters));
    const last = end === null ? undefined : words[end];
    if (letters !== null && end !== null && last && !taken(at + 1)) {
      found.push({
        type: "organization",
        field: field.field,
        start: startBehind(word, letters),
        end: last.end,
      });
      at = end;
      continue;
    }
    const place = words[at + 1];
    const placeLetters = placeHead(word.plain);
    if (placeLetters === null || !place || taken(at + 1) || !placeAt(field, at, placeLetters)) continue;
    found.push({ type: "place", field: field.field, start: place.start, end: place.end });
    at++;
  }
  return found;
}
