/** Where a name stands in its text. */
type Place = { start: number; end: number };

/** How far around a name is looked at, in characters. */
const NEAR = 100;

const BEFORE_CREDIT =
  /(?:photo|photograph|photos|photography|image|images|illustration|graphic|video) (?:by|via|:) ?$|(?:photo|reuters|afp|ap|epa|images|getty)\/ ?$/iu;
const STAFF = /\b(?:Reporting|Writing|Editing|reporting|Compiled) by\b[^.\n]*$/;
const CONTRIBUTED = /^[^.\n]*\bcontributed (?:to|reporting)\b/;
const AFTER_CREDIT =
  /^ ?\/ ?(?:\p{Lu}{2,6}\b|Getty|Reuters|Bloomberg|Shutterstock|Flickr|Anadolu|NurPhoto|Redux|Pool|The )/u;
const BYLINE = /(?:^|\n|\s{2}|[.?!|•] ?)by $/i;
const AFTER_BYLINE = /^\s*(?:$|\n|\s{2}|[|•]|, [A-Z]{2,}\b|(?:,|and) \p{Lu}|@)/u;

/** True for who wrote an article or took its picture: a credit names nobody in the article. */
export function isCredit(text: string, { start, end }: Place): boolean {
  const [before, after] = [text.slice(Math.max(0, start - NEAR), start), text.slice(end, end + NEAR)];
  if (BEFORE_CREDIT.test(before) || AFTER_CREDIT.test(after)) return true;
  if (STAFF.test(before) || CONTRIBUTED.test(after)) return true;
  return BYLINE.test(before) && AFTER_BYLINE.test(after);
}

const CITY_LINE =
  /^(?:, [^\n—–]{1,30})? ?(?:\((?:AP|AFP|Reuters|CNN|UPI|[A-Z][\w ]{1,20})\)|—|–|--)|^, \p{Lu}[\p{L}.]{1,12} ?[—–-]/u;

/** True for a place in capitals at the beginning of a line, before a dash or an agency: "JACKSON, Miss. (AP) —". */
export function isDateline(text: string, { start, end }: Place): boolean {
  const name = text.slice(start, end);
  if (name !== name.toUpperCase() || name.length < 3) return false;
  return (start === 0 || text[start - 1] === "\n") && CITY_LINE.test(text.slice(end, end + NEAR));
}
