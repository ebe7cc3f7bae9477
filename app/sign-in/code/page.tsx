import type { Metadata } from "next";
import { PageFrame } from "@/components/frame/page-frame";
import { Field } from "@/components/ui/field";
import { Problem } from "@/components/ui/problem";
import { t } from "@/lib/messages/t";
import { getCodePage } from "@/lib/pages/accounts/get-sign-in-page";
import type { SearchParams } from "@/lib/pages/page-props";

export const generateMetadata = (): Metadata => ({
  title: t("accounts.code.title"),
  robots: { index: false },
});

export default async function Page({ searchParams }: { searchParams: SearchParams }) {
  const { frame, next, problem } = await getCodePage(await searchParams);
  return (
    <PageFrame frame={frame}>
      <main id="text" className="page *:max-w-[32rem] pt-8 pb-16">
        <h1 className="tight font-serif text-headline font-semibold">{t("accounts.code.heading")}</h1>
        <p className="pt-2 font-serif text-lead text-quiet">{t("accounts.code.lead")}</p>
        <Problem text={problem} />
        <form method="post" action="/sign-in/code/enter" className="mt-6 grid gap-4">
          <input type="hidden" name="next" value={next} />
          <Field
            label={t("accounts.code.label")}
            hint={t("accounts.code.hint")}
            name="code"
            required
            maxLength={40}
            autoComplete="one-time-code"
          />
          <button type="submit" className="button justify-self-start">
            {t("accounts.signIn.submit")}
          </button>
        </form>
        <p className="pt-8 text-small text-quiet">
          {t.rich("accounts.code.help", {
            command: () => <code dir="ltr">npx throughline owner reset</code>,
          })}
        </p>
      </main>
    </PageFrame>
  );
}
