import "server-only";
import { library, writeReaders } from "../../db/client";
import { sealCredentials } from "../../ingest/feeds/credentials";
import { addressTelling } from "./address-telling";
import { feedNumber } from "./has-feed";
import { readSettings, readSignIn } from "./read-settings";

/** Stores the settings of a feed; what cannot be used in a field is told, and the others are stored. @returns the page to go to */
export async function submitSettings(parameter: string, form: FormData): Promise<string> {
  const id = feedNumber(parameter);
  const feed =
    id === null ? null : await library().feed.findUnique({ where: { id }, select: { id: true, url: true } });
  if (!feed) return addressTelling("/feeds", { refused: "That feed is not there any more." });
  const { settings, refused } = readSettings(form);
  const signIn = readSignIn(form);
  const wrong =
    signIn && typeof signIn === "object" && "refused" in signIn ? [...refused, signIn.refused] : refused;
  const credentials = await credentialsOf(feed.url, signIn);
  await writeReaders((tx) =>
    tx.feed.updateMany({ where: { id: feed.id }, data: { ...settings, ...credentials } }),
  );
  const page = `/feeds/${feed.id}/edit`;
  if (wrong.length > 0)
    return addressTelling(page, { refused: `${wrong.join(" ")} The other fields are kept.` });
  return addressTelling(page, { done: "Kept. It holds for what comes in from now on." });
}

async function credentialsOf(url: string, signIn: ReturnType<typeof readSignIn>) {
  if (signIn === "forget") return { credentials: null };
  if (signIn === null || "refused" in signIn) return {};
  return { credentials: await sealCredentials({ origin: new URL(url).origin, ...signIn }) };
}
