import "server-only";
import { headers } from "next/headers";
import { slugOf } from "../../articles/slug";
import { t } from "../../messages/t";
import { type Outcome, textOf } from "../../readers/reader-route";
import { pathOf } from "../../security/referer";
import { findStorySlug } from "../../stories/find-story";
import { followStory } from "./follow-story";

/** Follows a story or no longer, as the form says. @returns the page that has the form */
export async function submitFollow(reader: string, slug: string, form: FormData): Promise<Outcome> {
  await followStory(reader, slugOf({ slug }), textOf(form, "follow") === "yes");
  return pathOf((await headers()).get("referer"));
}

/** Why the form is refused before anybody becomes a reader by it; null where it is not. */
export async function refuseFollow(slug: string, form: FormData): Promise<Outcome | null> {
  if (!["yes", "no"].includes(textOf(form, "follow")))
    return { status: 400, message: '"follow" must be yes or no.' };
  const isKnown = (await findStorySlug(slugOf({ slug }))) !== null;
  return isKnown ? null : { status: 404, message: t("story.refused") };
}
