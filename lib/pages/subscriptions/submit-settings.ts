import "server-only";
import { library, writeReaders } from "../../db/client";
import { sealCredentials } from "../../ingest/feeds/credentials";
import { t } from "../../messages/t";
import { numberIn } from "../addresses/number-in";
import { addressTelling } from "../told";
import { readSettings, readSignIn } from "./read-settings";

/** Stores the settings of a feed; what cannot be used in a field is told, and the others are stored. @returns the page to go to */
export async function submitSettings(parameter: string, form: FormData): Promise<string> {
  const id = numberIn(parameter);
  const feed =
    id === null ? null : await library().feed.findUnique({ where: { id }, select: { id: true, url: true } });
  if (!feed) return addressTelling("/feeds", { refused: t("feeds.refused.gone") });
  const { settings, refused } = readSettings(form);
  const signIn = await signInOf(form, feed.url);
  if ("refused" in signIn) refused.push(signIn.refused);
  await writeReaders((tx) =>
    tx.feed.updateMany({
      where: { id: feed.id },
      data: { ...settings, ...("refused" in signIn ? {} : signIn) },
    }),
  );
  const page = `/feeds/${feed.id}/edit`;
  if (refused.length > 0)
    return addressTelling(page, { refused: [...refused, t("feeds.refused.othersKept")].join(" ") });
  return addressTelling(page, { done: t("feeds.done.settings") });
}

/** What the form changes in how to sign in: nothing where its fields are empty. */
async function signInOf(
  form: FormData,
  url: string,
): Promise<{ credentials?: string | null } | { refused: string }> {
  if (form.get("forget")) return { credentials: null };
  const typed = readSignIn(form);
  if (typed === null || "refused" in typed) return typed ?? {};
  return { credentials: await sealCredentials({ origin: new URL(url).origin, ...typed }) };
}
