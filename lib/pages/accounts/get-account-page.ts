import "server-only";
import { headers } from "next/headers";
import { listTokens } from "../../accounts/api-tokens";
import { passkeyHost } from "../../accounts/auth";
import { type CurrentUser, getUser } from "../../accounts/current-user";
import { findInvitation, listInvitations } from "../../accounts/invitations";
import { getIssuer } from "../../accounts/issuer";
import { listPasskeys } from "../../accounts/passkeys";
import { takeToShow } from "../../accounts/show-once";
import { isLinked } from "../../accounts/sign-in-elsewhere";
import { formatArticleDay } from "../../articles/format-date";
import { library } from "../../db/client";
import type { QueryValues } from "../../filters/parse-filter";
import { outsideAddress } from "../../security/outside-address";
import { type Frame, getFrame } from "../frame/get-frame";
import { lastValue } from "../last-value";
import { readTold } from "../told";
import { nameBrowser } from "./name-browser";
import { type TwoStepView, viewTwoStep } from "./view-two-step";

/** A browser that is signed in. */
export type ListedSession = { id: string; browser: string; day: string; here: boolean };
/** Somebody whom the owner has invited. */
export type ListedReader = { id: string; name: string; day: string };
/** A link for a reader that nobody has used yet. */
export type ListedInvitation = { id: number; made: string; ends: string };

/** A token of a program: what it may do, and until when. */
export type TokenView = { id: number; name: string; may: string; ends: string; used: string | null };

/** Everything the page of one's account shows; the readers only for the owner. */
export type AccountPage = {
  frame: Frame;
  user: Pick<CurrentUser, "name" | "role">;
  sessions: ListedSession[];
  readers: ListedReader[];
  invitations: ListedInvitation[];
  /** The link for a new reader that the owner has just made. */
  invitation: string | null;
  /** The user's tokens; `shown`: the one that has just been made. */
  tokens: { tokens: TokenView[]; shown: string | null };
  twoStep: TwoStepView;
  /** The user's passkeys; `host`: the name that they are bound to. */
  passkeys: { host: string; passkeys: { id: string; name: string; day: string | null }[] };
  /** The host of the issuer that signs in too, and whether the account is linked there. */
  elsewhere: { issuer: string; linked: boolean } | null;
  notice: string | null;
  /** The user has just become the owner. */
  isWelcome: boolean;
  /** Why nothing was changed, and the section that says it; null: the head of the page. */
  problem: { text: string; part: Part | null } | null;
};

const PARTS = ["tokens", "two-step", "passkeys", "elsewhere"] as const;
type Part = (typeof PARTS)[number];

async function problemOf(values: QueryValues): Promise<AccountPage["problem"]> {
  const [{ refused: text }, part] = [await readTold(values), lastValue(values, "part")];
  return text === null ? null : { text, part: PARTS.find((one) => one === part) ?? null };
}

const NOTICES: Record<string, string> = {
  "welcome=owner": "You are the owner of this library now.",
  "welcome=again":
    "Your name and password are changed. Your other browsers are signed out, two-step sign-in is off, and passkeys and tokens made before work no more.",
  "done=password":
    "Your password is changed. Your other browsers are signed out, and tokens made before work no more.",
  "done=session": "That browser is signed out.",
  "done=token": "That token works no more.",
  "done=one-step": "Two-step sign-in is off. Your password alone signs you in.",
  "done=withdrawn": "That link works no more.",
  "unsure=reader":
    "Nothing was removed. Tick the box first: everything that the reader keeps goes with the account.",
  "done=reader": "The reader’s account is removed, with everything it kept.",
};

/** The address of an invitation that still works; null for any other. */
async function linkOf(token: string | null): Promise<string | null> {
  if (!token || !(await findInvitation(token))) return null;
  return `${outsideAddress(new Headers(await headers()), process.env.PUBLIC_URL)}/welcome/${token}`;
}

async function viewTokens(userId: string, made: string | null): Promise<AccountPage["tokens"]> {
  const tokens = await listTokens(userId);
  return {
    shown: takeToShow(userId, `token ${made}`),
    tokens: tokens.map(({ id, name, scope, expiresAt, usedAt }) => ({
      ...{ id, name, may: scope === "add" ? "may add articles" : "may read" },
      ends: formatArticleDay(expiresAt.toISOString()),
      used: usedAt && formatArticleDay(usedAt.toISOString()),
    })),
  };
}

async function viewPasskeys(userId: string): Promise<AccountPage["passkeys"]["passkeys"]> {
  const passkeys = await listPasskeys(userId);
  return passkeys.map(({ id, name, madeAt }) => ({
    ...{ id, name, day: madeAt && formatArticleDay(madeAt.toISOString()) },
  }));
}

/** The page of one's account; null for somebody who is not signed in. */
export async function getAccountPage(values: QueryValues): Promise<AccountPage | null> {
  const [user, frame] = await Promise.all([getUser(), getFrame()]);
  if (!user) return null;
  const [invitations, sessions, readers] = await Promise.all([
    user.role === "owner" ? listInvitations() : [],
    library().session.findMany({
      where: { userId: user.id, expiresAt: { gt: new Date() } },
      orderBy: { createdAt: "desc" },
    }),
    user.role === "owner"
      ? library().user.findMany({ where: { role: "reader" }, orderBy: { createdAt: "asc" } })
      : [],
  ]);
  const issuer = getIssuer();
  const key = Object.keys(NOTICES).find((one) => {
    const [name = "", value] = one.split("=");
    return lastValue(values, name) === value;
  });
  return {
    ...{ frame, user, notice: key ? (NOTICES[key] ?? null) : null, problem: await problemOf(values) },
    isWelcome: key === "welcome=owner",
    tokens: await viewTokens(user.id, lastValue(values, "token")),
    twoStep: await viewTwoStep(user.id),
    passkeys: { host: passkeyHost(), passkeys: await viewPasskeys(user.id) },
    elsewhere: issuer && { issuer: issuer.address.host, linked: await isLinked(user.id) },
    invitation: await linkOf(lastValue(values, "invited")),
    sessions: sessions.map(({ id, token, userAgent, createdAt }) => ({
      ...{ id, browser: nameBrowser(userAgent ?? ""), day: formatArticleDay(createdAt.toISOString()) },
      here: token === user.session,
    })),
    invitations: invitations.map(({ id, madeAt, expiresAt }) => ({
      ...{
        id,
        made: formatArticleDay(madeAt.toISOString()),
        ends: formatArticleDay(expiresAt.toISOString()),
      },
    })),
    readers: readers.map(({ id, name, createdAt }) => ({
      ...{ id, name, day: formatArticleDay(createdAt.toISOString()) },
    })),
  };
}
