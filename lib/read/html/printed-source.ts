import { readWordList } from "../../text/word-list";
import { findDates } from "../dates/find-dates";

const labels = readWordList("read/html/words/source-labels").words();
const LABEL = new RegExp(`(?:^|[\\s|•·/()（）-])(?:${labels.join("|")})\\s?[:：]\\s*`, "iu");
/** What may stand before a label, besides a date. */
const PARTED = /(?:^|[|•·●▪■⋅/()（）])\s*$/;
/** What ends a name: a separator, a dash between spaces, another label; in scripts without spaces any space. */
const END = /\s*[|•·●▪■⋅()（）,，;；]|\s[-–—]\s|\s\S{1,20}[:：]/;
const UNSPACED = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;
const MAX_LENGTH = 60;

/**
 * The source that a line names beside a date, "来源：港口日报 2024年2月6日", and what else the line says.
 * @param now milliseconds since 1970
 */
export function readSourceAmid(text: string, now: number): { name: string; rest: string[] } | null {
  const label = LABEL.exec(text);
  if (!label) return null;
  const start = label.index + (/^[\s|•·/()（）-]/.test(label[0]) ? 1 : 0);
  const [before, after] = [text.slice(0, start), text.slice(label.index + label[0].length)];
  const dated = before.replace(/[\s,，–—-]+$/, "");
  if (!PARTED.test(before) && findDates(before, now).at(-1)?.end !== dated.length) return null;
  const ends = [
    END.exec(after)?.index,
    UNSPACED.test(after) ? /\s/.exec(after)?.index : undefined,
    findDates(after, now)[0]?.start,
    after.length,
  ];
  const name = after.slice(0, Math.min(...ends.filter((end) => end !== undefined))).trim();
  const isName = /\p{L}/u.test(name) && name.length <= MAX_LENGTH && !/:\/\/|[.!?。]$/.test(name);
  const rest = [before, after.slice(name.length)].map((part) =>
    part.replace(/^[\s|•·,，-]+|[\s|•·,，-]+$/g, ""),
  );
  return isName ? { name, rest: rest.filter(Boolean) } : null;
}
