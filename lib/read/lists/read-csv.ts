import type { Entry } from "./entry";

const ADDRESS = /^https?:\/\/\S+$/i;

/** Names of columns, in the order in which the first one that a table has is taken. */
const COLUMNS = {
  url: ["url", "link", "address", "href", "uri", "given_url", "resolved_url"],
  title: ["title", "name", "headline", "given_title", "resolved_title"],
  tags: ["tags", "labels", "keywords", "topics"],
  folder: ["folder", "collection", "category"],
} as const;

/** Where the quotation mark is that closes the one at a place, of which doubled ones are letters; -1 if there is none. */
function closingMark(text: string, opening: number): number {
  let at = text.indexOf('"', opening + 1);
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

/** The rows of a table (RFC 4180): cells may be in quotation marks, and have line breaks then. */
function* listRows(text: string, separator: string): Generator<string[]> {
  let row: string[] = [];
  const end = new RegExp(`[${separator}\\r\\n]|$`, "g");
  for (let at = 0; at < text.length; ) {
    const closing = text[at] === '"' ? closingMark(text, at) : -1;
    // What follows a closing quotation mark belongs to no cell; one that is never closed is a letter like others.
    end.lastIndex = closing === -1 ? at : closing + 1;
    const stop = end.exec(text)?.index ?? text.length;
    const cell = closing === -1 ? text.slice(at, stop) : text.slice(at + 1, closing).replaceAll('""', '"');
    row.push(cell.trim());
    at = stop + 1;
    if (text[stop] === separator) continue;
    if (row.some(Boolean)) yield row;
    row = [];
  }
  if (row.some(Boolean)) yield row;
}

/** Tags in one cell: a list as JSON, or separated by bars, semicolons or commas. */
function readTags(cell: string): string[] {
  if (/^\[.*\]$/s.test(cell))
    try {
      const list: unknown = JSON.parse(cell);
      if (Array.isArray(list)) return list.map(String);
    } catch {
      // No JSON: read like any other cell.
    }
  return cell.split(/[|;]/.test(cell) ? /[|;]/ : ",").map((tag) => tag.trim());
}

/** The separator that splits the first line most often. */
function separatorOf(text: string): string {
  const [first = ""] = text.split(/\r?\n|\r/, 1);
  const counted = [",", ";", "\t"].map((one) => [one, first.split(one).length] as const);
  return counted.sort((a, b) => b[1] - a[1])[0]?.[0] ?? ",";
}

/** The entries of a table of addresses, as reading lists export it; without a line of names the columns are told by what is in them. */
export function* readCsv(text: string): Generator<Entry> {
  const table = text.replace(/^\uFEFF/, "");
  let read: ((row: readonly string[]) => Entry) | null = null;
  for (const row of listRows(table, separatorOf(table)))
    if (read) yield read(row);
    else if (row.some((cell) => ADDRESS.test(cell))) {
      read = readUnnamed;
      yield read(row);
    } else read = readNamed(row);
}

/** How the rows of a table are read. @param names of its columns */
function readNamed(first: readonly string[]): (row: readonly string[]) => Entry {
  const names = first.map((name) => name.toLowerCase().replace(/\s+/g, "_"));
  const columnOf = (wanted: readonly string[]): number =>
    names.indexOf(wanted.find((name) => names.includes(name)) ?? "-");
  const [url, title, tags, folder] = [COLUMNS.url, COLUMNS.title, COLUMNS.tags, COLUMNS.folder].map(columnOf);
  const cellOf = (row: readonly string[], column = -1): string => row[column] ?? "";
  return (row) => ({
    url: url === -1 ? (row.find((cell) => ADDRESS.test(cell)) ?? "") : cellOf(row, url),
    title: cellOf(row, title),
    // Folders of folders are written as a path.
    topics: [...cellOf(row, folder).split("/"), ...readTags(cellOf(row, tags))].filter((name) => name.trim()),
  });
}

function readUnnamed(row: readonly string[]): Entry {
  const url = row.find((cell) => ADDRESS.test(cell)) ?? row[0] ?? "";
  const title = row.find((cell) => cell !== url && /\p{L}/u.test(cell)) ?? "";
  return { url, title, topics: [] };
}
