import "server-only";
import { withAddress } from "../../ingest/pages/fetch-page";
import { runImport } from "../../ingest/run-import";
import { addWaiting } from "../../ingest/waiting/waiting-pages";
import { choosePasted } from "../../read/choose-pasted";
import { isAddressList, readAddressList } from "../../read/lists/address-list";
import type { Source } from "../../read/read-source";
import { requireReader } from "../../readers/reader";
import { formOf } from "../../security/form";
import { parseUrl } from "../../text/parse-url";

/** The largest request, in bytes; next.config.ts has the same limit. The command takes files of any size. */
const LARGEST = 32_000_000;
/** How much of a file tells that it is a list of addresses, in bytes. */
const RECOGNISED_WITHIN = 2_000;

/** Imports what the owner pasted or uploaded. @returns the page to go to, which shows the result */
export async function submitImport(request: Request): Promise<string> {
  if (!(Number(request.headers.get("content-length")) <= LARGEST)) return "/add?refused=large";
  const form = await formOf(request);
  const given = await readParts(form);
  if (given.length === 0) return "/add?refused=empty";
  const parts = given.filter((part) => !isList(part));
  const lists = given.filter(isList);
  const toList = lists.length > 0 ? await haveWait(lists) : null;
  const [first] = parts;
  if (!first) return toList ?? "/add";
  const outlet = String(form.get("outlet") ?? "").trim();
  const source: Source = { name: parts.length === 1 ? first.name : `${parts.length} files`, parts };
  const { id: reader } = await requireReader();
  const takeOver = form.get("articles-only") ? {} : { takeOver: { reader } };
  const { importId } = await runImport(source, { ...(outlet ? { outlet } : {}), ...takeOver });
  return toList ? `${toList}&import=${importId}` : `/add?import=${importId}`;
}

type Part = { name: string; bytes: Buffer };

const isList = ({ name, bytes }: Part): boolean =>
  isAddressList(name, bytes.subarray(0, RECOGNISED_WITHIN).toString("latin1"));

/** Has the addresses of lists wait to be fetched. @returns the page that shows them */
async function haveWait(lists: readonly Part[]): Promise<string> {
  const read = lists.map(({ name, bytes }) => readAddressList(name, bytes));
  const listed = await addWaiting(read.flatMap(({ addresses }) => addresses));
  const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
  const counts = {
    ...listed,
    unusable: sum(read.map(({ unusable }) => unusable)),
    omitted: listed.omitted + sum(read.map(({ omitted }) => omitted)),
  };
  const told = Object.entries(counts).map(([name, number]) => [name, `${number}`]);
  return `/add/waiting?${new URLSearchParams(told)}`;
}

async function readParts(form: FormData): Promise<Part[]> {
  const text = String(form.get("text") ?? "");
  const files = form.getAll("file").filter((file): file is File => file instanceof File && file.size > 0);
  const parts = await Promise.all(
    files.map(async (file) => ({ name: file.name, bytes: Buffer.from(await file.arrayBuffer()) })),
  );
  const pasted = text.trim() ? [await choosePasted({ text, html: String(form.get("html") ?? "") })] : [];
  return [...pasted, ...readSentPage(form), ...parts];
}

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
