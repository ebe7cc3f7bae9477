import "server-only";
import { addressTelling } from "../told";

/** The page of one's account, which says why nothing was changed. @param part the section that says it; null: the head of the page */
export const refuseOnAccount = async (refused: string, part: string | null = null): Promise<string> =>
  `${await addressTelling("/account", { refused }, part === null ? {} : { part })}${part === null ? "" : `#${part}`}`;
