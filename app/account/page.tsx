import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Elsewhere } from "@/components/accounts/elsewhere";
import { Invitations } from "@/components/accounts/invitations";
import { Passkeys } from "@/components/accounts/passkeys";
import { PasswordForm } from "@/components/accounts/password-form";
import { SessionList } from "@/components/accounts/session-list";
import { Tokens } from "@/components/accounts/tokens";
import { TwoStep } from "@/components/accounts/two-step";
import { PageFrame } from "@/components/frame/page-frame";
import { FirstSteps } from "@/components/ui/first-steps";
import { LibraryLink } from "@/components/ui/library-link";
import { Problem } from "@/components/ui/problem";
import { t } from "@/lib/messages/t";
import { getAccountPage } from "@/lib/pages/accounts/get-account-page";
import type { SearchParams } from "@/lib/pages/page-props";

export const generateMetadata = (): Metadata => ({ title: t("accounts.title"), robots: { index: false } });

export default async function Page({ searchParams }: { searchParams: SearchParams }) {
  const page = await getAccountPage(await searchParams);
  if (!page) redirect("/sign-in?next=/account");
  const { frame, user, sessions, notice, isWelcome } = page;
  const problemIn = (part: NonNullable<typeof page.problem>["part"]) =>
    page.problem?.part === part ? page.problem.text : null;
  return (
    <PageFrame frame={frame}>
      <main id="text" className="page *:max-w-[40rem] pt-8 pb-16">
        <h1 className="tight font-serif text-headline font-semibold">
          <bdi>{user.name}</bdi>
        </h1>
        <p className="pt-1 text-small text-quiet">
          {t(user.role === "owner" ? "accounts.owner" : "accounts.reader")}
        </p>
        {notice && (
          <p role="status" className="mt-4 border-s-2 border-ink ps-3">
            {notice}
          </p>
        )}
        {isWelcome && (
          <p className="mt-4 font-serif text-lead">
            <FirstSteps />
          </p>
        )}
        <Problem text={problemIn(null)} />
        <form method="post" action="/sign-out" className="mt-6">
          <button type="submit" className="button">
            {t("accounts.signOut")}
          </button>
        </form>
        <p className="mt-4 text-small">
          {t.rich("accounts.export", {
            link: (words) => (
              <LibraryLink href="/export" className="link">
                {words}
              </LibraryLink>
            ),
          })}
        </p>
        {user.role === "owner" && (
          <Invitations readers={page.readers} invitations={page.invitations} invitation={page.invitation} />
        )}
        <Tokens {...page.tokens} owner={user.role === "owner"} problem={problemIn("tokens")} />
        <SessionList sessions={sessions} />
        <Passkeys {...page.passkeys} problem={problemIn("passkeys")} />
        <TwoStep {...page.twoStep} problem={problemIn("two-step")} />
        {page.elsewhere && <Elsewhere {...page.elsewhere} problem={problemIn("elsewhere")} />}
        <PasswordForm />
      </main>
    </PageFrame>
  );
}
