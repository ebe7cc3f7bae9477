import { z } from "zod";
import { FULL_TEXT } from "../../ingest/feeds/full-text";
import { languageTag } from "../../read/html/language";
import { listWords } from "../../text/tokenise";

const LONGEST_NAME = 200;
const MOST_WORDS = 100;
const LONGEST_WORD = 100;
const MOST_DAYS = 36_500;

const name = (called: string) =>
  z
    .string()
    .transform((typed) => typed.replace(/\s+/g, " ").trim().toWellFormed())
    .pipe(z.string().max(LONGEST_NAME, `The ${called} is longer than ${LONGEST_NAME} characters.`));

const language = z.string().transform((typed, context) => {
  if (!typed.trim()) return null;
  const tag = languageTag(typed);
  if (tag) return tag;
  context.addIssue(`“${typed}” is no code of a language. Enter one like en, ar or pt.`);
  return z.NEVER;
});

const days = z.string().transform((typed, context) => {
  const stated = typed.trim();
  if (!stated) return null;
  if (/^\d{1,5}$/.test(stated) && Number(stated) >= 1 && Number(stated) <= MOST_DAYS) return Number(stated);
  context.addIssue(
    `“${typed}” is no number of days from 1 to ${MOST_DAYS}. Leave it empty to keep articles for ever.`,
  );
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
    if (list.length > MOST_WORDS) context.addIssue(`A list has more than ${MOST_WORDS} entries.`);
    else if (long) context.addIssue(`“${long.slice(0, 40)}…” is longer than ${LONGEST_WORD} characters.`);
    else if (empty) context.addIssue(`“${empty}” has no letter or figure in it.`);
    else return JSON.stringify(list);
    return z.NEVER;
  });

const settings = z.object({
  title: name("title").pipe(z.string().min(1, "Enter a title.")),
  outlet: name("outlet").transform((typed) => typed || null),
  language,
  topics: words(/[,،]/),
  fullText: z.enum(FULL_TEXT, "Choose when full texts are fetched."),
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
  if (!user || !password) return { refused: "Enter both the name and the password." };
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what may not be sent
  if (user.includes(":") || /[\0-\x1f\x7f]/.test(user + password))
    return {
      refused: "A name for signing in cannot have a colon, nor a name or password control characters.",
    };
  if (user.length + password.length > 500) return { refused: "The name and the password are too long." };
  return { user, password };
}
