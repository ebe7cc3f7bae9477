import { PASTED } from "../ingest/jobs/add-job";
import { t } from "../messages/t";

/** What the readers put behind a file's name for a part of it. */
const PART = /^(.+), (line|article|item) (\d+)$/su;
/** What the API puts in the place of a file's name. */
const BY_TOKEN = /^sent with the token “(.+)”$/su;

/** Names that are no file's. */
const NAMES = new Map<string, "add.pastedText" | "add.sentPage">([
  [PASTED, "add.pastedText"],
  ["sent page.html", "add.sentPage"],
]);

/** What pages call a file, a page or a text, or a part of one, by the name that is stored: "lines.jsonl, line 3". */
export function nameSource(stored: string): string {
  const own = NAMES.get(stored);
  if (own) return t(own);
  const token = BY_TOKEN.exec(stored)?.[1];
  if (token !== undefined) return t("add.byToken", { token });
  const [, file, part, number] = PART.exec(stored) ?? [];
  return file && part ? t("add.partOf", { file: nameSource(file), part, number: number ?? "" }) : stored;
}
