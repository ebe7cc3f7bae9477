import { cookies } from "next/headers";
import { PREFERENCES_COOKIE, type Preferences, parsePreferences } from "@/lib/readers/preferences";
import { isOwner } from "@/lib/security/owner";

export type Frame = { owner: boolean; preferences: Preferences };

/** What the head of every page needs to know of who asks. */
export async function getFrame(): Promise<Frame> {
  const [owner, store] = await Promise.all([isOwner(), cookies()]);
  return { owner, preferences: parsePreferences(store.get(PREFERENCES_COOKIE)?.value) };
}
