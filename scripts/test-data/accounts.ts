import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach } from "vitest";
import { acceptInvitation } from "../../lib/accounts/accept-invitation";
import { type CurrentUser, findUser } from "../../lib/accounts/current-user";
import { invite } from "../../lib/accounts/invitations";
import { signIn } from "../../lib/accounts/sign-in";
import { closeLibrary } from "../../lib/db/client";
import { applyMigrations } from "../../lib/db/sqlite/schema-engine";

/** Every test of a file gets an empty library of its own. */
export function giveNewLibraries(): void {
  let folder: string;
  let files = 0;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "accounts-"));
  });
  beforeEach(async () => {
    await closeLibrary();
    files += 1;
    process.env.DATABASE_URL = `file:${join(folder, `${files}.db`)}`;
    await applyMigrations(join(folder, `${files}.db`));
  });
  afterAll(async () => {
    await closeLibrary();
    rmSync(folder, { recursive: true });
  });
}

export const LENA = { name: "Lena Ford", password: "harbour-lights-9" };

/** The headers of a browser at an address. */
export const from = (address: string) =>
  new Headers({ "x-throughline-address": address, "user-agent": "Test" });

/** The headers of a browser that was given cookies. */
export function browserOf(cookies: readonly string[], address = "203.0.113.1"): Headers {
  const headers = from(address);
  headers.set("cookie", cookies.map((line) => line.split(";", 1)[0]).join("; "));
  return headers;
}

/** What was done. @throws where it was refused */
export function granted<T extends object>(done: T): Exclude<T, { refused: string }> {
  if ("refused" in done) throw new Error(`${done.refused}`);
  return done as Exclude<T, { refused: string }>;
}

/** Signs a browser in. */
export const enters = async (credentials = LENA, address = "203.0.113.1"): Promise<Headers> =>
  browserOf(granted(await signIn(credentials, from(address))).cookies);

/** Lena becomes the owner, and signs in. */
export async function startsAsOwner(): Promise<{ user: CurrentUser; browser: Headers }> {
  granted(await acceptInvitation(await invite("owner"), LENA));
  const browser = await enters();
  const user = await findUser(browser);
  if (!user) throw new Error("Lena is not signed in.");
  return { user, browser };
}
