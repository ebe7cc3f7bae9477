import { z } from "zod";
import { getSecret } from "../../db/secret";
import type { GuardedFetch } from "../../fetch/fetch-guarded";
import { seal, unseal } from "../../security/seal";
import { parseUrl } from "../../text/parse-url";

/** A name and a password, and the origin that they were entered for: the only one that they are sent to. */
export type Credentials = { origin: string; user: string; password: string };

const PURPOSE = "credentials of feeds";

const stored = z.object({ origin: z.string(), user: z.string(), password: z.string() });

/**
 * Credentials as they are kept. The secret is in the same file, so this keeps them from whoever sees a row, not from whoever has the
 * library.
 */
export const sealCredentials = async (credentials: Credentials): Promise<string> =>
  seal(JSON.stringify(credentials), await getSecret(), PURPOSE);

/** Kept credentials; null if there are none, or none that this library's secret opens. */
export async function readCredentials(sealed: string | null): Promise<Credentials | null> {
  const text = sealed === null ? null : unseal(sealed, await getSecret(), PURPOSE);
  return text === null ? null : stored.parse(JSON.parse(text));
}

/** A fetch that signs in at the origin of the credentials. */
export const signedIn = (fetch: GuardedFetch, credentials: Credentials | null): GuardedFetch =>
  credentials === null
    ? fetch
    : (address, options) =>
        fetch(address, {
          ...options,
          ...(parseUrl(address)?.origin === credentials.origin ? { auth: credentials } : {}),
        });
