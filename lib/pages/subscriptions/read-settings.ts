import { z } from "zod";
import { FULL_TEXT } from "../../ingest/feeds/full-text";
import { t } from "../../messages/t";
import { languageTag } from "../../read/html/language";
import { listWords } from "../../text/tokenise";

const LONGEST_NAME = 200;
const MOST_WORDS = 100;
const LONGEST_WORD = 100;
const MOST_DAYS = 36_500;

const name = (tooLong: "feeds.refused.titleLong" | "feeds.refused.outletLong") =>
  z
    .string()
    .transform((typed) => typed.replace(/\s+/g, " ").trim().toWellFormed())
    .pipe(z.string().max(LONGEST_NAME, { error: () => t(tooLong, { most: LONGEST_NAME }) }));

const language = z.string().transform((typed, context) => {
  if (!typed.trim()) return null;
  const tag = languageTag(typed);
  if (tag) return tag;
  context.addIssue(t("feeds.refused.language", { typed }));
  return z.NEVER;
});

const days = z.string().transform((typed, context) => {
  const stated = typed.trim();
  if (!stated) return null;
  if (/^\d{1,5}$/.test(stated) && Number(stated) >= 1 && Number(stated) <= MOST_DAYS) return Number(stated);
  context.addIssue(t("feeds.refused.days", { typed, most: MOST_DAYS }));
  return z.NEVER;
});

/** A list of words and phrases, as the JSON that is stored. */
const words = (parting: RegExp) =>
  z.string().transform((typed, context) => {
    const list = [
      ...new Set(
        typed
          .toWellFormed()
          .split(parting)
          .map((word) => word.trim())
          .filter(Boolean),
      ),
    ];
    const long = list.find((word) => word.length > LONGEST_WORD);
    const empty = list.find((word) => listWords(word).length === 0);
    if (list.length > MOST_WORDS) context.addIssue(t("feeds.refused.tooManyWords", { most: MOST_WORDS }));
    else if (long)
      context.addIssue(t("feeds.refused.wordLong", { word: long.slice(0, 40), most: LONGEST_WORD }));
    else if (empty) context.addIssue(t("feeds.refused.wordEmpty", { word: empty }));
    else return JSON.stringify(list);
    return z.NEVER;
  });

const settings = z.object({
  title: name("feeds.refused.titleLong").pipe(
    z.string().min(1, { error: () => t("feeds.refused.titleEmpty") }),
  ),
  outlet: name("feeds.refused.outletLong").transform((typed) => typed || null),
  language,
  topics: words(/[,،]/),
  fullText: z.enum(FULL_TEXT, { error: () => t("feeds.refused.fullText") }),
  keepDays: days,
  leaveOut: words(/\n/),
  markRead: words(/\n/),
});

type Settings = z.output<typeof settings>;

/**
 * A feed's settings as its form has them. Each field stands for itself: what cannot be used in one does not keep the others out.
 * @returns what can be stored, and a sentence for each field that cannot
 */
export function readSettings(form: FormData): { settings: Partial<Settings>; refused: string[] } {
  const typed = Object.keys(settings.shape).map((field) => [field, String(form.get(field) ?? "")] as const);
  const read = settings.safeParse(Object.fromEntries(typed));
  if (read.success) return { settings: read.data, refused: [] };
  const wrong = new Map(read.error.issues.map(({ path, message }) => [path[0], message]));
  const rest = Object.fromEntries(typed.filter(([field]) => !wrong.has(field)));
  return { settings: settings.partial().parse(rest), refused: [...wrong.values()] };
}

/** A name and a password with which a feed is asked. */
export type SignIn = { user: string; password: string };

/**
 * The name and the password in a form; null if both are empty, a refusal if they cannot be sent as they are (RFC 7617, 2).
 */
export function readSignIn(form: FormData): SignIn | { refused: string } | null {
  const [user, password] = [String(form.get("user") ?? "").trim(), String(form.get("password") ?? "")];
  if (!user && !password) return null;
  if (!user || !password) return { refused: t("feeds.refused.half") };
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what may not be sent
  if (user.includes(":") || /[\0-\x1f\x7f]/.test(user + password))
    return { refused: t("feeds.refused.colon") };
  if (user.length + password.length > 500) return { refused: t("feeds.refused.signInLong") };
  return { user, password };
}
