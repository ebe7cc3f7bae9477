import "server-only";
import * as oidc from "openid-client";
import { fetchAlsoFrom, type GuardedFetch } from "../fetch/fetch-guarded";
import { parseUrl } from "../text/parse-url";

/** A server elsewhere that says who somebody is (OpenID Connect), as the owner has set it. */
export type Issuer = { address: URL; clientId: string; clientSecret: string };

/** The issuer of OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET; null if there is none. The start refuses half of it (scripts/serve.mjs). */
export function getIssuer(): Issuer | null {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET } = process.env;
  const address = parseUrl(OIDC_ISSUER ?? "");
  if (!address || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET) return null;
  return { address, clientId: OIDC_CLIENT_ID, clientSecret: OIDC_CLIENT_SECRET };
}

/** What an issuer says of itself is asked for again after this, in ms. */
const KNOWN_FOR = 3_600_000;
/** Somebody waits for it, in seconds. */
const MOST_SECONDS = 10;

/** Sends what openid-client asks through the one fetch. */
const through =
  (guarded: GuardedFetch): oidc.CustomFetch =>
  async (address, { method, headers, body }) => {
    const { authorization, accept } = headers;
    const fetched = await guarded(address, {
      ...{ accept: accept ?? "application/json", limits: { totalMs: MOST_SECONDS * 1000, redirects: 0 } },
      ...(method === "POST" && {
        form: { body: `${body ?? ""}`, ...(authorization !== undefined && { authorization }) },
      }),
    });
    if (fetched.kind !== "body") throw new Error(`The issuer answered ${fetched.status}.`);
    const { status, headers: received } = fetched;
    return new Response(new Uint8Array(fetched.body), { status, headers: Object.fromEntries(received) });
  };

/** Shows the client's secret in the way that clients do by default, unless the issuer takes it only in the other. */
const authenticate =
  (secret: string): oidc.ClientAuth =>
  (server, ...rest) => {
    const ways = server.token_endpoint_auth_methods_supported ?? ["client_secret_basic"];
    const way = ways.includes("client_secret_basic") ? oidc.ClientSecretBasic : oidc.ClientSecretPost;
    return way(secret)(server, ...rest);
  };

let known: { key: string; at: number; configuration: oidc.Configuration } | undefined;

/** What there is to know of an issuer. @throws if it does not answer, or not as an issuer does */
export async function discover({ address, clientId, clientSecret }: Issuer): Promise<oidc.Configuration> {
  const key = [address.href, clientId, clientSecret].join(" ");
  if (known?.key === key && Date.now() - known.at < KNOWN_FOR) return known.configuration;
  const configuration = await oidc.discovery(address, clientId, undefined, authenticate(clientSecret), {
    timeout: MOST_SECONDS,
    [oidc.customFetch]: through(fetchAlsoFrom(address)),
    execute: [
      // the token's signature is checked too, and not only whom it comes from
      oidc.enableNonRepudiationChecks,
      // the owner has named it with http: on the same machine or network
      ...(address.protocol === "http:" ? [oidc.allowInsecureRequests] : []),
    ],
  });
  known = { key, at: Date.now(), configuration };
  return configuration;
}
