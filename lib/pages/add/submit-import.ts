import "server-only";
import { withAddress } from "../../ingest/pages/fetch-page";
import type { PreparedItem } from "../../ingest/prepare-article";
import { readInThreads, readPastedInThread } from "../../ingest/reading/read-in-threads";
import { runImport } from "../../ingest/run-import";
import type { Pasted } from "../../read/choose-pasted";
import type { Source } from "../../read/list-documents";
import { isAddressList, readAddressList } from "../../read/lists/address-list";
import type { DocumentOptions } from "../../read/read-document";
import { requireReader } from "../../readers/reader";
import { formOf } from "../../security/form";
import { parseUrl } from "../../text/parse-url";
import { takePlace } from "../at-once";
import { haveWait } from "./have-wait";

/** The largest request, in bytes; next.config.ts has a higher limit, which cuts. The command takes files of any size. */
const LARGEST = 32_000_000;
/** What such a request may have when it is unpacked, in bytes, and each file in lines. */
const LIMITS = { bytes: 200_000_000, lines: 20_000 };
/** How much of a file tells that it is a list of addresses, in bytes. */
const RECOGNISED_WITHIN = 2_000;

/** Imports what the owner pasted or uploaded. @returns the page to go to, which shows the result */
export const submitImport = (request: Request): Promise<string> =>
  takePlace(async () => importForm(await formOf(request, LARGEST), (await requireReader()).id));

/** Imports the pasted text and the files of a form. @param reader whose marks and filters those of an exported library become */
export async function importForm(form: FormData, reader: string): Promise<string> {
  const pasted = readPasted(form);
  const given = [...readSentPage(form), ...(await readFiles(form))];
  if (!pasted && given.length === 0) return "/add?refused=empty";
  const parts = given.filter((part) => !isList(part));
  const lists = given.filter(isList);
  const toList =
    lists.length > 0 ? await haveWait(lists.map(({ name, bytes }) => readAddressList(name, bytes))) : null;
  const names = [...(pasted ? ["pasted text"] : []), ...parts.map(({ name }) => name)];
  const [first] = names;
  if (first === undefined) return toList ?? "/add";
  const outlet = String(form.get("outlet") ?? "").trim();
  const source: Source = { name: names.length === 1 ? first : `${names.length} files`, parts };
  const { importId } = await runImport(source, {
    ...(form.get("articles-only") ? {} : { takeOver: { reader } }),
    items: readAll(pasted, source, outlet ? { outlet } : {}),
  });
  return toList ? `${toList}&import=${importId}` : `/add?import=${importId}`;
}

async function* readAll(
  pasted: Pasted | null,
  source: Source,
  options: DocumentOptions,
): AsyncGenerator<PreparedItem> {
  if (pasted) yield* readPastedInThread(pasted, options);
  yield* readInThreads(source, { ...options, limits: LIMITS });
}

type Part = { name: string; bytes: Buffer };

const isList = ({ name, bytes }: Part): boolean =>
  isAddressList(name, bytes.subarray(0, RECOGNISED_WITHIN).toString("latin1"));

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
  const url = parseUrl(String(form.get("address") ?? ""));
  if (!page.trim()) return [];
  const isWeb = url !== null && /^https?:$/.test(url.protocol);
  return [
    {
      name: isWeb ? url.href : "sent page.html",
      bytes: Buffer.from(isWeb ? withAddress(page, url.href) : page),
    },
  ];
}
