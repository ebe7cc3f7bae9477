import type { Metadata } from "next";
import { PasskeySignIn } from "@/components/accounts/passkey-sign-in";
import { PageFrame } from "@/components/frame/page-frame";
import { Field } from "@/components/ui/field";
import { Problem } from "@/components/ui/problem";
import { t } from "@/lib/messages/t";
import { getSignInPage } from "@/lib/pages/accounts/get-sign-in-page";
import type { SearchParams } from "@/lib/pages/page-props";

export const generateMetadata = (): Metadata => ({
  title: t("accounts.signIn.title"),
  robots: { index: false },
});

export default async function Page({ searchParams }: { searchParams: SearchParams }) {
  const page = await getSignInPage(await searchParams);
  const { frame, name, next, problem, hasOwner, passkey, issuer } = page;
  return (
    <PageFrame frame={frame}>
      <main id="text" className="page *:max-w-[32rem] pt-8 pb-16">
        <h1 className="tight font-serif text-headline font-semibold">{t("accounts.signIn.title")}</h1>
        {!hasOwner && <p className="pt-2 font-serif text-lead text-quiet">{t("accounts.signIn.noOwner")}</p>}
        <Problem text={problem} />
        <form method="post" action="/sign-in/enter" className="mt-6 grid gap-4">
          <input type="hidden" name="next" value={next} />
          <Field label={t("accounts.name")} name="name" value={name} required autoComplete="username" />
          <Field
            label={t("accounts.password")}
            name="password"
            type="password"
            required
            autoComplete="current-password"
          />
          <button type="submit" className="button justify-self-start">
            {t("accounts.signIn.submit")}
          </button>
        </form>
        {(issuer || passkey) && (
          <div className="mt-6 flex flex-wrap items-start gap-3 border-t border-rule pt-6">
            {passkey && <PasskeySignIn words={passkey} next={next} />}
            {issuer && (
              <a href={`/sign-in/oidc?${new URLSearchParams({ next })}`} className="button">
                {t.rich("accounts.signIn.elsewhere", { issuer: () => <bdi>{issuer}</bdi> })}
              </a>
            )}
          </div>
        )}
        {hasOwner && (
          <p className="pt-8 text-small text-quiet">
            {t.rich("accounts.signIn.help", {
              command: () => <code dir="ltr">npx throughline owner reset</code>,
            })}
          </p>
        )}
      </main>
    </PageFrame>
  );
}
