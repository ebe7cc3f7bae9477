import "server-only";
import type { QueryValues } from "../../filters/parse-filter";
import { tellIfFull } from "../../pictures/room";
import { type Frame, getFrame } from "../frame/get-frame";
import { getImportResult, type ImportResult } from "./get-import-result";

/** Everything the page for adding articles shows. */
export type AddPage = {
  frame: Frame;
  /** What the last import did; null before one, and for anybody but the owner. */
  result: ImportResult | null;
  /** Why the last form was refused. */
  problem: string | null;
  /** That there is no room for pictures, for the owner. */
  full: string | null;
};

const PROBLEMS = new Map([
  ["empty", "There was nothing to add: paste a text or choose a file."],
  ["no-address", "There was nothing to fetch: enter the address of a page."],
  ["many", "That is more than 50 addresses. Enter fewer at a time."],
  ["large", "That is more than 32 MB. Larger files go in by the command: npx throughline import FILE"],
]);

/** The page for adding articles, after an import with its result. */
export async function getAddPage(values: QueryValues): Promise<AddPage> {
  const frame = await getFrame();
  return {
    frame,
    result: frame.owner ? await getImportResult(Number(values.import)) : null,
    problem: PROBLEMS.get(String(values.refused)) ?? null,
    full: frame.owner ? await tellIfFull() : null,
  };
}
