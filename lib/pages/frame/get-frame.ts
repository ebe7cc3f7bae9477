import "server-only";
import { cookies } from "next/headers";
import { PREFERENCES_COOKIE, type Preferences, parsePreferences } from "../../readers/preferences";
import { isOwner } from "../../security/owner";

/** What the head of every page depends on. */
export type Frame = { owner: boolean; preferences: Preferences };

/** The frame for whoever asks. */
export async function getFrame(): Promise<Frame> {
  const [owner, store] = await Promise.all([isOwner(), cookies()]);
  return { owner, preferences: parsePreferences(store.get(PREFERENCES_COOKIE)?.value) };
}
