import "server-only";
import { randomUUID } from "node:crypto";
import * as oidc from "openid-client";
import { library, writeReaders } from "../db/client";
import { getSecret } from "../db/secret";
import { t } from "../messages/t";
import { ADDRESS_HEADER } from "../security/client-address";
import { seal, unseal } from "../security/seal";
import { getAuth, isSecure, SIGN_IN_LIMIT } from "./auth";
import { discover, getIssuer, type Issuer } from "./issuer";
import { checkPresentPassword, type Refused } from "./present-password";
import { RequestLimit } from "./request-limit";

/** Where the issuer sends browsers back to. */
const CALLBACK_PATH = "/sign-in/oidc/callback";

/** Why nobody is signed in by the issuer: keys of messages. */
export const ELSEWHERE_PROBLEMS = [
  "accounts.refused.notLinked",
  "accounts.refused.notFinished",
  "accounts.refused.noAnswer",
  "accounts.refused.tooManyFromAddress",
] as const;
const [NOT_LINKED, NOT_FINISHED, NO_ANSWER, TOO_MANY] = ELSEWHERE_PROBLEMS;

const COOKIE = "throughline.oidc";
const PURPOSE = "sign-in elsewhere";
const PROVIDER = "oidc";
/** How long somebody may take at the issuer, in ms. */
const WITHIN = 600_000;

/** What a browser brings back from the issuer is compared with. */
type Attempt = {
  state: string;
  nonce: string;
  verifier: string;
  next: string;
  /** The user who wants to link; null: somebody who signs in. */
  linkFor: string | null;
  until: number;
};

/** Where to send the browser, with the cookie that it brings back. */
export type Begun = { location: string; cookie: string };

const printCookie = (value: string, seconds: number): string =>
  `${COOKIE}=${value}; Path=/sign-in/oidc; Max-Age=${seconds}; SameSite=Lax; HttpOnly${isSecure() ? "; Secure" : ""}`;

/** The Set-Cookie header that ends an attempt. */
export const printEndedAttempt = (): string => printCookie("", 0);

/** Both ways take requests to the issuer. */
const tries = new RequestLimit(SIGN_IN_LIMIT.max * 2, SIGN_IN_LIMIT.window * 1000);
const isTooMuch = (sent: Headers): boolean => tries.count(sent.get(ADDRESS_HEADER) ?? "") > 0;

/**
 * Begins to sign somebody in at the issuer.
 * @param outside the public address of this library
 * @param next the path to go to then
 */
export async function beginElsewhere(outside: string, next: string, sent: Headers): Promise<Begun | Refused> {
  const issuer = getIssuer();
  if (!issuer) return { refused: t(NO_ANSWER) };
  return isTooMuch(sent) ? { refused: t(TOO_MANY) } : begin(issuer, outside, { next, linkFor: null });
}

/** Begins to link the account of a user with a sign-in at the issuer. */
export async function beginLink(userId: string, password: string, outside: string): Promise<Begun | Refused> {
  const issuer = getIssuer();
  if (!issuer) return { refused: t(NO_ANSWER) };
  const refused = await checkPresentPassword(userId, password);
  return refused ?? begin(issuer, outside, { next: "/account", linkFor: userId });
}

async function begin(
  issuer: Issuer,
  outside: string,
  wish: Pick<Attempt, "next" | "linkFor">,
): Promise<Begun | Refused> {
  const attempt: Attempt = {
    ...wish,
    ...{ state: oidc.randomState(), nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier() },
    until: Date.now() + WITHIN,
  };
  try {
    const location = oidc.buildAuthorizationUrl(await discover(issuer), {
      ...{ redirect_uri: `${outside}${CALLBACK_PATH}`, scope: "openid", response_type: "code" },
      ...{ state: attempt.state, nonce: attempt.nonce, code_challenge_method: "S256" },
      code_challenge: await oidc.calculatePKCECodeChallenge(attempt.verifier),
    });
    const sealed = seal(JSON.stringify(attempt), await getSecret(), PURPOSE);
    return { location: location.href, cookie: printCookie(sealed, WITHIN / 1000) };
  } catch (error) {
    console.error("The issuer of sign-ins:", error);
    return { refused: t(NO_ANSWER) };
  }
}

/** The attempt that a browser has begun; null if it has none, or not any more. */
async function readAttempt(sent: Headers): Promise<Attempt | null> {
  const [, sealed] = new RegExp(`(?:^|; *)${COOKIE}=([^;]+)`).exec(sent.get("cookie") ?? "") ?? [];
  const text = sealed && unseal(sealed, await getSecret(), PURPOSE);
  const attempt: Attempt | null = text ? JSON.parse(text) : null;
  return attempt && attempt.until > Date.now() ? attempt : null;
}

/** Somebody whom the issuer knows. */
export type Known = { subject: string; next: string; linkFor: string | null };

/**
 * Asks the issuer who has come back from it.
 * @param search the query with which the browser came
 */
export async function finishElsewhere(
  outside: string,
  search: string,
  sent: Headers,
): Promise<Known | Refused> {
  const [issuer, attempt] = [getIssuer(), await readAttempt(sent)];
  if (!issuer || !attempt) return { refused: t(NOT_FINISHED) };
  if (isTooMuch(sent)) return { refused: t(TOO_MANY) };
  try {
    const came = new URL(`${outside}${CALLBACK_PATH}${search}`);
    const tokens = await oidc.authorizationCodeGrant(await discover(issuer), came, {
      ...{ expectedState: attempt.state, expectedNonce: attempt.nonce, idTokenExpected: true },
      pkceCodeVerifier: attempt.verifier,
    });
    const { iss, sub } = tokens.claims() ?? {};
    if (!iss || !sub) throw new Error("The issuer names nobody.");
    return { subject: JSON.stringify([iss, sub]), next: attempt.next, linkFor: attempt.linkFor };
  } catch (error) {
    // who says no at the issuer comes back with an error
    if (error instanceof oidc.AuthorizationResponseError) return { refused: t(NOT_FINISHED) };
    console.error("The issuer of sign-ins:", error);
    return { refused: t(NO_ANSWER) };
  }
}

/** Signs a browser in whose user is known elsewhere, if an account is linked. Nobody gets an account by it. */
export async function enterBySubject(
  subject: string,
  sent: Headers,
): Promise<{ cookies: string[] } | Refused> {
  const account = await findLink(subject);
  if (!account) return { refused: t(NOT_LINKED) };
  const { api } = await getAuth();
  const body = { userId: account.userId };
  const answer = await api.startSession({ body, headers: sent, asResponse: true });
  return answer.ok ? { cookies: answer.headers.getSetCookie() } : { refused: t(NOT_LINKED) };
}

const findLink = (subject: string) =>
  library().account.findFirst({
    where: { providerId: PROVIDER, accountId: subject },
    select: { userId: true },
  });

/** Links a user's account with somebody whom the issuer knows. */
export const linkAccount = (userId: string, subject: string): Promise<Refused | null> =>
  writeReaders(async (tx) => {
    const same = { providerId: PROVIDER, accountId: subject };
    const present = await tx.account.findFirst({ where: same, select: { userId: true } });
    if (present?.userId === userId) return null;
    if (present) return { refused: t("accounts.refused.linkedToOther") };
    await tx.account.create({ data: { ...same, id: randomUUID(), userId }, select: { id: true } });
    return null;
  });

/** Takes every link of a user's account back. */
export const unlinkAccount = (userId: string): Promise<unknown> =>
  writeReaders((tx) => tx.account.deleteMany({ where: { userId, providerId: PROVIDER } }));

/** Whether a user's account is linked. */
export const isLinked = async (userId: string): Promise<boolean> =>
  (await library().account.count({ where: { userId, providerId: PROVIDER } })) > 0;
