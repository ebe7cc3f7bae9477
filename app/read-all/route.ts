import { refuseReadAll, submitReadAll } from "@/lib/pages/library/submit-read-all";
import { plainly } from "@/lib/pages/plainly";
import { readerRoute } from "@/lib/readers/reader-route";

/** Marks all of a filter as read for the reader who asks, or undoes that, and goes back to the list. */
export const POST = plainly(readerRoute(submitReadAll, refuseReadAll));
