import { plainly } from "@/lib/pages/plainly";
import { refuseFilterForm, submitFilter } from "@/lib/pages/saved/submit-filter";
import { readerRoute } from "@/lib/readers/reader-route";

/** Saves a filter for the reader who asks, and shows it or says why it was refused. */
export const POST = plainly(readerRoute(submitFilter, refuseFilterForm));
