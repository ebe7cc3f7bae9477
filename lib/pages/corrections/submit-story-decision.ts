import "server-only";
import { slugOf } from "../../articles/slug";
import { library } from "../../db/client";
import { decideStory, MOST_NAME, type StoryDecision } from "../../ingest/corrections/decide-stories";
import { t } from "../../messages/t";
import { findStorySlug } from "../../stories/find-story";
import { addressTelling } from "../told";

/** The longest text that goes back into the form, in characters. */
const MOST_KEPT = 2 * MOST_NAME;
/** The most ticks that go back into the form: they stand in its address. */
const MOST_CHOSEN = 500;

type Read = { decision: StoryDecision } | { refused: string };

/**
 * Decides about a story, as the owner's form says.
 * @returns the page to go to; where the form was refused, the form again with what was typed and chosen
 */
export async function submitStoryDecision(parameter: string, form: FormData): Promise<string> {
  const slug = await findStorySlug(slugOf({ slug: parameter }));
  const story = slug && (await library().story.findUnique({ where: { slug }, select: { id: true } }));
  if (!slug || !story) return "/corrections";
  const page = `/story/${encodeURIComponent(slug)}`;
  const read = await readDecision(form);
  const done = "refused" in read ? read : await decideStory(story.id, read.decision);
  if ("refused" in done) return addressTelling(`${page}/edit`, done, keep(form));
  return `${page}?decided=${done.id}`;
}

async function readDecision(form: FormData): Promise<Read> {
  const action = form.get("action");
  if (action === "name") return { decision: { kind: "named", name: textOf(form, "name") } };
  if (action === "merge") return readMerge(textOf(form, "other").trim());
  if (action !== "own" && action !== "out") return { refused: t("corrections.story.noAction") };
  const articles = chosenIn(form).map(Number).filter(Number.isSafeInteger);
  return { decision: { kind: "parted", articles, into: action === "own" ? "story" : "nothing" } };
}

/** @param typed a slug, or the address of a story's page */
async function readMerge(typed: string): Promise<Read> {
  if (!typed) return { refused: t("corrections.story.noAddress") };
  const [, named] = /\/story\/([^/?#]+)/.exec(typed) ?? [null, typed];
  const slug = await findStorySlug(slugOf({ slug: named }));
  const other = slug && (await library().story.findUnique({ where: { slug }, select: { id: true } }));
  if (!other) return { refused: t("corrections.story.notFound") };
  return { decision: { kind: "merged", other: other.id } };
}

const textOf = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
};

const chosenIn = (form: FormData): string[] =>
  form.getAll("article").flatMap((value) => (typeof value === "string" ? value : []));

function keep(form: FormData): URLSearchParams {
  const query = new URLSearchParams();
  for (const name of ["name", "other"])
    if (form.has(name)) query.set(name, textOf(form, name).slice(0, MOST_KEPT));
  for (const article of chosenIn(form).slice(0, MOST_CHOSEN))
    if (/^\d{1,15}$/.test(article)) query.append("article", article);
  return query;
}
