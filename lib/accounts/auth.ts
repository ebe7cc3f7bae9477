import "server-only";
import { passkey } from "@better-auth/passkey";
import { betterAuth } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { APIError, createAuthEndpoint } from "better-auth/api";
import { setSessionCookie } from "better-auth/cookies";
import { twoFactor, username } from "better-auth/plugins";
import { z } from "zod";
import { getSecret } from "../db/secret";
import { ADDRESS_HEADER } from "../security/client-address";
import { parseUrl } from "../text/parse-url";
import { accountStore } from "./account-store";

/** A password's least and greatest length, in characters (NIST SP 800-63B: length counts, not kinds of characters). */
export const LEAST_PASSWORD = 10;
export const MOST_PASSWORD = 128;
/** The longest name of an account, in characters. */
export const MOST_ACCOUNT_NAME = 60;

const DAY = 86_400;
/** How long a browser stays signed in, in seconds. */
const SESSION_SECONDS = 180 * DAY;
/** Wrong passwords, or codes, from one address: as many as a person needs, and no more. The window is in seconds. */
export const SIGN_IN_LIMIT = { window: 60, max: 6 };
/** A passkey cannot be guessed: this keeps an address from filling the library with challenges. */
const PASSKEY_LIMIT = { window: 60, max: 20 };
/** What the apps and devices of users call this library. */
export const APP_NAME = "Throughline";

/** Lets our own code sign a user in who has shown elsewhere who they are (sign-in-elsewhere.ts). */
const startSession = createAuthEndpoint.serverOnly(
  { method: "POST", body: z.object({ userId: z.string() }) },
  async (ctx) => {
    const { internalAdapter } = ctx.context;
    const user = await internalAdapter.findUserById(ctx.body.userId);
    if (!user) throw new APIError("UNAUTHORIZED", { message: "There is no such account." });
    await setSessionCookie(ctx, { session: await internalAdapter.createSession(user.id), user });
    return ctx.json({});
  },
);

/** Where better-auth's own routes would be; they are called from here alone, and no page of ours leads to them. */
export const AUTH_BASE = "http://throughline.internal";
export const AUTH_PATH = "/api/auth";

const makeAuth = (secret: string) =>
  betterAuth({
    ...{ secret, baseURL: AUTH_BASE, basePath: AUTH_PATH },
    database: prismaAdapter(accountStore, { provider: "sqlite" }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: LEAST_PASSWORD,
      maxPasswordLength: MOST_PASSWORD,
    },
    plugins: [
      username({
        minUsernameLength: 1,
        maxUsernameLength: MOST_ACCOUNT_NAME,
        usernameValidator: () => true,
        usernameNormalization: keyOfName,
      }),
      twoFactor({ issuer: APP_NAME }),
      passkey({
        ...{ rpID: passkeyHost(), rpName: APP_NAME },
        authenticatorSelection: { residentKey: "required", userVerification: "required" },
        registration: {
          afterVerification: ({ verification }) =>
            requireVerified(verification.registrationInfo?.userVerified),
        },
        authentication: {
          afterVerification: ({ verification }) =>
            requireVerified(verification.authenticationInfo.userVerified),
        },
      }),
      { id: "elsewhere", endpoints: { startSession } },
    ],
    user: { additionalFields: { role: { type: "string", required: true, input: false } } },
    session: { expiresIn: SESSION_SECONDS, disableSessionRefresh: true },
    rateLimit: {
      enabled: true,
      storage: "database",
      customRules: {
        "/sign-in/username": SIGN_IN_LIMIT,
        "/two-factor/*": SIGN_IN_LIMIT,
        "/passkey/*": PASSKEY_LIMIT,
      },
    },
    advanced: {
      cookiePrefix: "throughline",
      useSecureCookies: isSecure(),
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
      // proxy.ts refuses what comes from other sites, before any route of ours asks
      disableCSRFCheck: true,
    },
    telemetry: { enabled: false },
    logger: { level: "error" },
  });

export type Authentication = ReturnType<typeof makeAuth>;

/** By library file: tests open several in one process. */
const made = new Map<string, Authentication>();

/** The sign-in of this library. */
export async function getAuth(): Promise<Authentication> {
  const file = process.env.DATABASE_URL ?? "";
  const auth = made.get(file) ?? makeAuth(await getSecret());
  made.set(file, auth);
  return auth;
}

/** Whether cookies go over https alone: the public address says so. */
export const isSecure = (): boolean => process.env.PUBLIC_URL?.startsWith("https:") ?? false;

/** The name that passkeys are bound to: WebAuthn works over https, and at localhost. */
export const passkeyHost = (): string => parseUrl(process.env.PUBLIC_URL ?? "")?.hostname ?? "localhost";

/** The code of the answer to a device that did not check who holds it. */
export const UNCHECKED_DEVICE = "UNCHECKED_DEVICE";

/** A device that does not check who holds it is one step and not two. */
async function requireVerified(verified: boolean | undefined): Promise<void> {
  if (!verified) throw new APIError("UNAUTHORIZED", { code: UNCHECKED_DEVICE });
}

/** The key of an account's name: two that look the same are the same. */
export function keyOfName(name: string): string {
  return name.normalize("NFKC").replace(/\s+/gu, " ").trim().toLowerCase();
}
