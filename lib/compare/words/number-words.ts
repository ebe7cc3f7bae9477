import { normalise } from "../../text/normalise";

/** Numbers that reports write out, by normalised word. One is left out: it is an article and a pronoun as well. */
const ENGLISH = `two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty`;
const ARABIC: [number, string][] = [
  [2, "اثنان اثنين اثنتين"],
  [3, "ثلاثة ثلاث"],
  [4, "أربعة أربع"],
  [5, "خمسة خمس"],
  [6, "ستة ست"],
  [7, "سبعة سبع"],
  [8, "ثمانية ثماني ثمان"],
  [9, "تسعة تسع"],
  [10, "عشرة عشر"],
  [20, "عشرون عشرين"],
  [30, "ثلاثون ثلاثين"],
  [40, "أربعون أربعين"],
  [50, "خمسون خمسين"],
];

const split = (words: string): string[] => words.split(/\s+/).map(normalise);

/** The value of a number that is written out, by its normalised word. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...split(ENGLISH).map((word, at): [string, number] => [word, at + 2]),
  ...["thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"].map(
    (word, at): [string, number] => [word, 30 + at * 10],
  ),
  ...ARABIC.flatMap(([value, words]) => split(words).map((word): [string, number] => [word, value])),
]);

/** Words that make a number of no size: they say what is counted, and that nobody counted. */
export const VAGUE_NUMBERS = new Set(split("dozens scores hundreds thousands tens عشرات مئات آلاف"));

/** What happens to those who are counted, by the beginning of the words for it: a toll of the dead is none of the wounded. */
export const TOLLS: readonly { id: string; label: string; words: RegExp }[] = [
  {
    id: "dead",
    label: "dead",
    words:
      /^(?:kill|dead$|die[sd]?$|dying|death|slain|martyr|eliminat|execut|murder|massacr|fatal|perish|corpse|bod(?:y|ies)$|lives$|(?:و|ال)*(?:قتل|مقتل|شهيد|شهداء|استشه|ضحايا|مصرع|وفاه|قتيل))/,
  },
  {
    id: "hurt",
    label: "hurt",
    words: /^(?:wound|injur|hurt|maim|(?:و|ال)*(?:جرح|جريح|جرحي|اصاب|اصيب|مصاب))/,
  },
  {
    id: "moved",
    label: "driven out or evacuated",
    words: /^(?:displac|evacu|flee|fled|refugee|(?:و|ال)*(?:نزح|نازح|نزوح|مهجر|اجلاء|لاجي))/,
  },
  {
    id: "held",
    label: "held",
    words:
      /^(?:arrest|detain|captur|captiv|hostage|imprison|kidnap|abduct|(?:و|ال)*(?:اعتقل|معتقل|اسري|احتجز|خطف|مختطف))/,
  },
];
