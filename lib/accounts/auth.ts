import "server-only";
import { betterAuth } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { twoFactor, username } from "better-auth/plugins";
import { getSecret } from "../db/secret";
import { ADDRESS_HEADER } from "../security/client-address";
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
/** What the apps that show codes call this library. */
export const APP_NAME = "Throughline";

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
    ],
    user: { additionalFields: { role: { type: "string", required: true, input: false } } },
    session: { expiresIn: SESSION_SECONDS, disableSessionRefresh: true },
    rateLimit: {
      enabled: true,
      storage: "database",
      customRules: { "/sign-in/username": SIGN_IN_LIMIT, "/two-factor/*": SIGN_IN_LIMIT },
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

/** The key of an account's name: two that look the same are the same. */
export function keyOfName(name: string): string {
  return name.normalize("NFKC").replace(/\s+/gu, " ").trim().toLowerCase();
}
