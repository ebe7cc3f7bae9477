import "server-only";
import { type Frame, getFrame } from "../frame/get-frame";
import { type ListedOutlet, listOutlets } from "./list-outlets";

/** Everything the page of all outlets shows. */
export type OutletsPage = { frame: Frame; outlets: ListedOutlet[] };

/** The page of all outlets. */
export async function getOutletsPage(): Promise<OutletsPage> {
  const [outlets, frame] = await Promise.all([listOutlets(), getFrame()]);
  return { outlets, frame };
}
