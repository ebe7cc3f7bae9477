import "server-only";
import { fetchGuarded } from "../../fetch/fetch-guarded";
import { readPages } from "../../ingest/pages/read-pages";
import { runImport } from "../../ingest/run-import";
import { listAddresses } from "../../read/lists/address-list";
import { formOf } from "../../security/form";
import { mendScheme } from "../../text/parse-url";
import { takePlace } from "../at-once";
import { haveWait } from "./have-wait";

/** Pages that are fetched with one form. */
export const MOST_PAGES = 50;

/**
 * Fetches the pages whose addresses the owner has typed, one to a line; where they are too many, they wait.
 * @returns the page to go to, which shows the result
 */
export const submitPages = (request: Request): Promise<string> =>
  takePlace(async () => {
    const form = await formOf(request);
    const typed = String(form.get("addresses") ?? "").split(/\s+/);
    const addresses = [...new Set(typed.filter(Boolean).map(mendScheme))];
    const [first] = addresses;
    if (!first) return "/add?refused=no-address";
    if (addresses.length > MOST_PAGES)
      return haveWait([listAddresses(addresses.map((url) => ({ url, title: "", topics: [] })))]);
    const name = addresses.length === 1 ? first : `${addresses.length} pages`;
    const { importId } = await runImport(
      { name, parts: [] },
      {
        items: readPages(
          addresses.map((address) => ({ address })),
          fetchGuarded,
        ),
      },
    );
    return `/add?import=${importId}`;
  });
