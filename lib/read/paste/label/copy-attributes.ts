import type { CuedLine } from "../layout/cued-line";
import { bin } from "./line-attributes";

/** The keys with which a longer short line ends: a breadcrumb ends with the headline. */
function listEndings(lines: readonly CuedLine[]): Set<string> {
  const endings = new Set<string>();
  for (const { key, shape } of lines) {
    if (shape === "running" || !key) continue;
    const words = key.split(" ");
    for (let from = 1; from < words.length - 1 && from < 12; from++) endings.add(words.slice(from).join(" "));
  }
  return endings;
}

/** A copy farther away than this is not the same thing printed twice, but an entry of a table of contents and its place. */
const FAR = 6;
const MIN_ENTRIES = 2;

/** For each line: whether it stands in a table of contents, or is what an entry of one leads to. */
function findContents(
  lines: readonly CuedLine[],
  copies: ReadonlyMap<string, readonly number[]>,
): ("entry" | "place" | null)[] {
  const leads = lines.map((line, at) => (copies.get(line.key)?.at(-1) ?? 0) > at + FAR);
  const entry = lines.map(
    (_, at) => leads[at] && leads.slice(Math.max(0, at - 3), at + 4).filter(Boolean).length > MIN_ENTRIES,
  );
  return lines.map(({ key }, at) => {
    if (entry[at]) return "entry";
    const first = copies.get(key)?.[0] ?? at;
    return first < at - FAR && entry[first] ? "place" : null;
  });
}

/** What copies of a line elsewhere on the page show. */
export function listCopies(lines: readonly CuedLine[], types: readonly string[]): string[][] {
  const endings = listEndings(lines);
  const copies = new Map<string, number[]>();
  for (const [at, { key }] of lines.entries()) {
    const same = copies.get(key);
    if (same) same.push(at);
    else if (key) copies.set(key, [at]);
  }
  const contents = findContents(lines, copies);
  return lines.map(({ key }, at) => {
    const found: string[] = [];
    if (contents[at]) found.push(`contents ${contents[at]}`);
    if (contents[at + 1] === "entry" && contents[at] !== "entry") found.push("before contents");
    if (key && endings.has(key)) found.push("ends another", `ends another ${types[at]}`);
    const same = copies.get(key) ?? [];
    if (same.length < 2) return found;
    found.push(`copies ${bin(same.length, [2, 3, 6])}`);
    if (same[0] !== at) found.push("copy of earlier");
    if (same.at(-1) !== at) found.push("copied later");
    if (lines[at - 1]?.key === key) found.push("copy of last line");
    if (lines[at + 1]?.key === key) found.push("copied in next line");
    if (key === lines[0]?.key) found.push("copy of first line");
    return found;
  });
}
