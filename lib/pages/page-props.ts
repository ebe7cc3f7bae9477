import type { Metadata } from "next";
import type { QueryValues } from "../filters/parse-filter";
import { t } from "../messages/t";

/** The query string of a page, as the framework hands it over. */
export type SearchParams = Promise<QueryValues>;

/** The head of a page for something that the library does not have. */
export const NOT_HERE: Metadata = {
  get title() {
    return t("frame.notFound.name");
  },
};
