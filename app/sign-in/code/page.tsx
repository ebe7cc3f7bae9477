import type { Metadata } from "next";
import { PageFrame } from "@/components/frame/page-frame";
import { Field } from "@/components/ui/field";
import { Problem } from "@/components/ui/problem";
import { getCodePage } from "@/lib/pages/accounts/get-sign-in-page";
import type { SearchParams } from "@/lib/pages/page-props";

export const metadata: Metadata = { title: "Sign in with a code", robots: { index: false } };

export default async function Page({ searchParams }: { searchParams: SearchParams }) {
  const { frame, next, problem } = await getCodePage(await searchParams);
  return (
    <PageFrame frame={frame}>
      <main id="text" className="page max-w-[32rem] pt-8 pb-16">
        <h1 className="tight font-serif text-headline font-semibold">One more step</h1>
        <p className="pt-2 font-serif text-lead text-quiet">Your sign-in asks for a code as well.</p>
        <Problem text={problem} />
        <form method="post" action="/sign-in/code/enter" className="mt-6 grid gap-4">
          <input type="hidden" name="next" value={next} />
          <Field
            label="Code"
            hint="The six digits that your app shows, or one of your backup codes"
            name="code"
            required
            maxLength={40}
            autoComplete="one-time-code"
          />
          <button type="submit" className="button justify-self-start">
            Sign in
          </button>
        </form>
        <p className="pt-8 text-small text-quiet">
          An owner who has neither the app nor a backup code runs <code>npx throughline owner reset</code> on
          the machine of the library; a reader asks the owner for another account.
        </p>
      </main>
    </PageFrame>
  );
}
