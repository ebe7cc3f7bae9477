import type { Metadata } from "next";
import { PageFrame } from "@/components/frame/page-frame";
import { Field } from "@/components/ui/field";
import { Problem } from "@/components/ui/problem";
import { t } from "@/lib/messages/t";
import { getWelcomePage } from "@/lib/pages/accounts/get-welcome-page";
import type { SearchParams } from "@/lib/pages/page-props";

type Props = { params: Promise<{ token: string }>; searchParams: SearchParams };

export const generateMetadata = (): Metadata => ({
  title: t("accounts.welcome.title"),
  robots: { index: false },
});

export default async function Page({ params, searchParams }: Props) {
  const page = await getWelcomePage((await params).token, await searchParams);
  const { frame, role, again, name, problem, leastPassword, action } = page;
  return (
    <PageFrame frame={frame}>
      <main id="text" className="page *:max-w-[32rem] pt-8 pb-16">
        <h1 className="tight font-serif text-headline font-semibold">{t("accounts.welcome.heading")}</h1>
        {role === null ? (
          <p className="pt-2 font-serif text-lead">
            {t.rich("accounts.welcome.usedUp", {
              command: () => <code dir="ltr">npx throughline owner reset</code>,
            })}
          </p>
        ) : (
          <>
            <p className="pt-2 font-serif text-lead text-quiet">
              {t(role === "owner" ? "accounts.welcome.owner" : "accounts.welcome.reader")}
            </p>
            {again && <p className="pt-2 text-small text-quiet">{t("accounts.welcome.again")}</p>}
            <Problem text={problem} />
            <form method="post" action={action} className="mt-6 grid gap-4">
              <Field label={t("accounts.name")} name="name" value={name} required autoComplete="username" />
              <Field
                label={t("accounts.welcome.password", { least: leastPassword })}
                name="password"
                type="password"
                required
                autoComplete="new-password"
              />
              <Field
                label={t("accounts.welcome.repeat")}
                name="again"
                type="password"
                required
                autoComplete="new-password"
              />
              <button type="submit" className="button justify-self-start">
                {t(role === "owner" ? "accounts.welcome.becomeOwner" : "accounts.welcome.makeAccount")}
              </button>
            </form>
          </>
        )}
      </main>
    </PageFrame>
  );
}
