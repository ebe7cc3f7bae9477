import "server-only";
import { headers } from "next/headers";
import { listTokens } from "../../accounts/api-tokens";
import { type CurrentUser, getUser } from "../../accounts/current-user";
import { findInvitation, listInvitations } from "../../accounts/invitations";
import { getIssuer } from "../../accounts/issuer";
import { listPasskeys } from "../../accounts/passkeys";
import { takeToShow } from "../../accounts/show-once";
import { isLinked } from "../../accounts/sign-in-elsewhere";
import { formatArticleDay } from "../../articles/format-date";
import { library } from "../../db/client";
import type { QueryValues } from "../../filters/parse-filter";
import { t } from "../../messages/t";
import { outsideAddress } from "../../security/outside-address";
import { type Frame, getFrame } from "../frame/get-frame";
import { lastValue } from "../last-value";
import { readTold } from "../told";
import { nameBrowser } from "./name-browser";
import { type PasskeyWords, tellPasskeys } from "./passkey-words";
import { type TwoStepView, viewTwoStep } from "./view-two-step";

/** A browser that is signed in. */
export type ListedSession = { id: string; browser: string; day: string; here: boolean };
/** Somebody whom the owner has invited. */
export type ListedReader = { id: string; name: string; day: string };
/** A link for a reader that nobody has used yet. */
export type ListedInvitation = { id: number; made: string; ends: string };

/** A token of a program; `facts`: what it may do, until when, and when it was used. */
export type TokenView = { id: number; name: string; facts: string };

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
  /** The user's passkeys, and what the form for another says. */
  passkeys: { words: PasskeyWords; passkeys: { id: string; name: string; day: string | null }[] };
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

/** What a form has done, as the address says it, and the key of the message. */
const NOTICES = {
  "welcome=owner": "accounts.notices.welcomeOwner",
  "welcome=again": "accounts.notices.welcomeAgain",
  "done=password": "accounts.notices.password",
  "done=session": "accounts.notices.session",
  "done=token": "accounts.notices.token",
  "done=one-step": "accounts.notices.oneStep",
  "done=withdrawn": "accounts.notices.withdrawn",
  "unsure=reader": "accounts.notices.unsure",
  "done=reader": "accounts.notices.readerRemoved",
} as const;

/** A day in words. */
const dayOf = (moment: Date): string => formatArticleDay(moment.toISOString());

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
      ...{ id, name },
      facts: t("accounts.tokens.facts", {
        ...{ scope, ends: dayOf(expiresAt) },
        ...{ isUsed: usedAt ? "yes" : "no", used: usedAt ? dayOf(usedAt) : "" },
      }),
    })),
  };
}

async function viewPasskeys(userId: string): Promise<AccountPage["passkeys"]["passkeys"]> {
  const passkeys = await listPasskeys(userId);
  return passkeys.map(({ id, name, madeAt }) => ({
    ...{ id, name, day: madeAt && dayOf(madeAt) },
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
  const notice = Object.entries(NOTICES).find(([one]) => {
    const [name = "", value] = one.split("=");
    return lastValue(values, name) === value;
  });
  return {
    ...{ frame, user, notice: notice ? t(notice[1]) : null, problem: await problemOf(values) },
    isWelcome: notice?.[0] === "welcome=owner",
    tokens: await viewTokens(user.id, lastValue(values, "token")),
    twoStep: await viewTwoStep(user.id),
    passkeys: { words: tellPasskeys(), passkeys: await viewPasskeys(user.id) },
    elsewhere: issuer && { issuer: issuer.address.host, linked: await isLinked(user.id) },
    invitation: await linkOf(lastValue(values, "invited")),
    sessions: sessions.map(({ id, token, userAgent, createdAt }) => ({
      ...{ id, browser: nameBrowser(userAgent ?? ""), day: dayOf(createdAt) },
      here: token === user.session,
    })),
    invitations: invitations.map(({ id, madeAt, expiresAt }) => ({
      ...{
        id,
        made: dayOf(madeAt),
        ends: dayOf(expiresAt),
      },
    })),
    readers: readers.map(({ id, name, createdAt }) => ({
      ...{ id, name, day: dayOf(createdAt) },
    })),
  };
}
