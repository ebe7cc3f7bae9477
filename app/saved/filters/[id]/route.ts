import { getReader } from "@/lib/readers/reader";
import { readersOnly, textOf } from "@/lib/readers/reader-route";
import { deleteFilter, renameFilter, startWith } from "@/lib/readers/saved-filters";

type Context = { params: Promise<{ id: string }> };

const MISSING = { status: 404, message: "You have no such filter." } as const;
const ACTIONS = ["rename", "delete", "start", "unstart"];

/** Renames or deletes a filter of the reader who asks, or makes it the page to start with, and goes back to the list of them. */
export const POST = readersOnly<Context>(
  async (reader, form, { params }) => {
    const id = Number((await params).id);
    if (!Number.isSafeInteger(id)) return MISSING;
    switch (textOf(form, "action")) {
      case "rename": {
        const problem = await renameFilter(reader, id, textOf(form, "name"));
        if (problem === "missing") return MISSING;
        return `/saved${problem ? `?${new URLSearchParams({ problem, rename: `${id}` })}` : ""}#filters`;
      }
      case "delete": {
        const gone = await deleteFilter(reader, id);
        if (!gone) return MISSING;
        return `/saved?${new URLSearchParams({ gone: "1", name: gone.name, filter: gone.filter })}#filters`;
      }
      default:
        return (await startWith(reader, id, textOf(form, "action") === "start")) ? "/saved#filters" : MISSING;
    }
  },
  async (form) => {
    if (!ACTIONS.includes(textOf(form, "action")))
      return { status: 400, message: `"action" must be one of ${ACTIONS.join(", ")}.` };
    return (await getReader()) === null ? MISSING : null;
  },
);
