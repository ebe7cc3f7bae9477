import "server-only";
import { cookies } from "next/headers";
import { getUser } from "../../accounts/current-user";
import { PREFERENCES_COOKIE, type Preferences, parsePreferences } from "../../readers/preferences";

/** What the head of every page depends on. */
export type Frame = {
  owner: boolean;
  /** The name of whoever is signed in. */
  user: string | null;
  preferences: Preferences;
};

/** The frame for whoever asks. */
export async function getFrame(): Promise<Frame> {
  const [user, store] = await Promise.all([getUser(), cookies()]);
  const owner = user?.role === "owner";
  return {
    owner,
    user: user?.name ?? null,
    preferences: parsePreferences(store.get(PREFERENCES_COOKIE)?.value),
  };
}
