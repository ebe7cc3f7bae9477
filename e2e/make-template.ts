import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { startApp } from "./start-app";

/** The library that each server gets a copy of: the samples, as the first `npm start` loads them, with an owner. */
export const TEMPLATE = "test-results/template";

/** The owner of that library, and the cookies of a browser in which the owner has signed in (Playwright's storage state). */
export const OWNER = { name: "Lena Ford", password: "harbour-lights-9" };
export const OWNER_STATE = "test-results/owner.json";

/** Becomes the owner by the link that the start prints, as a person would. */
async function becomeOwner(link: string): Promise<void> {
  const { origin, hostname } = new URL(link);
  const answer = await fetch(`${link}/accept`, {
    method: "POST",
    redirect: "manual",
    headers: { origin },
    body: new URLSearchParams({ ...OWNER, again: OWNER.password }),
  });
  const [name, value] = answer.headers.getSetCookie()[0]?.split(";", 1)[0]?.split(/=(.*)/s) ?? [];
  if (!name || !value) throw new Error(`Nobody became the owner: ${answer.status} ${await answer.text()}`);
  const cookie = { name, value, domain: hostname, path: "/", expires: -1, httpOnly: true, secure: false };
  writeFileSync(OWNER_STATE, JSON.stringify({ cookies: [{ ...cookie, sameSite: "Lax" }], origins: [] }));
}

/**
 * Playwright's global setup: makes the template by starting the app on a new library, once for each run; or on a copy of the one that
 * LIBRARY names, which has no owner.
 */
export default async function makeTemplate(): Promise<void> {
  rmSync(TEMPLATE, { recursive: true, force: true });
  mkdirSync(TEMPLATE, { recursive: true });
  if (process.env.LIBRARY) cpSync(process.env.LIBRARY, `${TEMPLATE}/library.db`);
  const { link, stop } = await startApp({ DATABASE_URL: `file:./${TEMPLATE}/library.db` });
  await becomeOwner(link);
  await stop();
}
