import "server-only";
import { withAddress } from "../../ingest/pages/fetch-page";
import type { PreparedItem } from "../../ingest/prepare-article";
import { readPastedInThread } from "../../ingest/reading/read-in-threads";
import { readWithLists } from "../../ingest/reading/read-with-lists";
import { runImport } from "../../ingest/run-import";
import type { Pasted } from "../../read/choose-pasted";
import type { Source } from "../../read/list-documents";
import type { AddressList } from "../../read/lists/address-list";
import type { DocumentOptions } from "../../read/read-document";
import { requireReader } from "../../readers/reader";
import { formOf } from "../../security/form";
import { parseWebAddress } from "../../text/parse-url";
import { takePlace } from "../at-once";
import { haveWait } from "./have-wait";

/** The largest request, in bytes; next.config.ts has a higher limit, which cuts. The command takes files of any size. */
const LARGEST = 32_000_000;
/** What such a request may have when it is unpacked, in bytes, and each file in lines. */
const LIMITS = { bytes: 200_000_000, lines: 20_000 };

/** Imports what the owner pasted or uploaded. @returns the page to go to, which shows the result */
export const submitImport = (request: Request): Promise<string> =>
  takePlace(async () => importForm(await formOf(request, LARGEST), (await requireReader()).id));

/**
 * Imports the pasted text and the files of a form; the addresses of lists among them wait to be fetched.
 * @param reader whose marks and filters those of an exported library become
 */
export async function importForm(form: FormData, reader: string): Promise<string> {
  const pasted = readPasted(form);
  const parts = [...readSentPage(form), ...(await readFiles(form))];
  const names = [...(pasted ? ["pasted text"] : []), ...parts.map(({ name }) => name)];
  const [name] = names;
  if (name === undefined) return "/add?refused=empty";
  const outlet = String(form.get("outlet") ?? "").trim();
  const source: Source = { name: names.length === 1 ? name : `${names.length} files`, parts };
  const lists: AddressList[] = [];
  const items = readAll(pasted, source, outlet ? { outlet } : {}, lists);
  const first = await items.next();
  if (first.done && lists.length > 0) return haveWait(lists);
  const { importId } = await runImport(source, {
    ...(form.get("articles-only") ? {} : { takeOver: { reader } }),
    items: allOf(first, items),
  });
  return lists.length > 0 ? `${await haveWait(lists)}&import=${importId}` : `/add?import=${importId}`;
}

/** Items of which the first has been asked for. */
async function* allOf(
  first: IteratorResult<PreparedItem>,
  rest: AsyncGenerator<PreparedItem>,
): AsyncGenerator<PreparedItem> {
  if (first.done) return;
  yield first.value;
  yield* rest;
}

async function* readAll(
  pasted: Pasted | null,
  source: Source,
  options: DocumentOptions,
  lists: AddressList[],
): AsyncGenerator<PreparedItem> {
  if (pasted) yield* readPastedInThread(pasted, options);
  yield* readWithLists(source, { ...options, limits: LIMITS }, lists);
}

type Part = { name: string; bytes: Buffer };

function readPasted(form: FormData): Pasted | null {
  const text = String(form.get("text") ?? "");
  return text.trim() ? { text, html: String(form.get("html") ?? "") } : null;
}

const readFiles = (form: FormData): Promise<Part[]> =>
  Promise.all(
    form
      .getAll("file")
      .filter((file): file is File => file instanceof File && file.size > 0)
      .map(async (file) => ({ name: file.name, bytes: Buffer.from(await file.arrayBuffer()) })),
  );

/** The page that a bookmarklet has sent (components/add/from-page.tsx). */
function readSentPage(form: FormData): Part[] {
  const page = String(form.get("page") ?? "");
  const url = parseWebAddress(String(form.get("address") ?? ""));
  if (!page.trim()) return [];
  return [
    {
      name: url ? url.href : "sent page.html",
      bytes: Buffer.from(url ? withAddress(page, url.href) : page),
    },
  ];
}
