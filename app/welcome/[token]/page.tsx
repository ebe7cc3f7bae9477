import type { Metadata } from "next";
import { PageFrame } from "@/components/frame/page-frame";
import { Field } from "@/components/ui/field";
import { Problem } from "@/components/ui/problem";
import { getWelcomePage } from "@/lib/pages/accounts/get-welcome-page";
import type { SearchParams } from "@/lib/pages/page-props";

type Props = { params: Promise<{ token: string }>; searchParams: SearchParams };

export const metadata: Metadata = { title: "Welcome", robots: { index: false } };

export default async function Page({ params, searchParams }: Props) {
  const page = await getWelcomePage((await params).token, await searchParams);
  const { frame, role, again, name, problem, leastPassword, action } = page;
  return (
    <PageFrame frame={frame}>
      <main id="text" className="page max-w-[32rem] pt-8 pb-16">
        <h1 className="tight font-serif text-headline font-semibold">Welcome to Throughline</h1>
        {role === null ? (
          <p className="pt-2 font-serif text-lead">
            This link has been used, or it is too old. Ask the owner of the library for another; the owner
            gets one from the terminal: <code>npx throughline owner reset</code>
          </p>
        ) : (
          <>
            <p className="pt-2 font-serif text-lead text-quiet">
              {role === "owner"
                ? "Choose a name and a password. With them you add articles, correct them and invite readers, from any browser."
                : "Choose a name and a password. What you save, follow and read is kept with them, in any browser."}
            </p>
            {again && (
              <p className="pt-2 text-small text-quiet">
                This signs all your browsers out, turns two-step sign-in off, and removes your passkeys and
                tokens: make others where you use them.
              </p>
            )}
            <Problem text={problem} />
            <form method="post" action={action} className="mt-6 grid gap-4">
              <Field label="Name" name="name" value={name} required autoComplete="username" />
              <Field
                label={`Password (at least ${leastPassword} characters)`}
                name="password"
                type="password"
                required
                autoComplete="new-password"
              />
              <Field
                label="The same password again"
                name="again"
                type="password"
                required
                autoComplete="new-password"
              />
              <button type="submit" className="button justify-self-start">
                {role === "owner" ? "Become the owner" : "Make my account"}
              </button>
            </form>
          </>
        )}
      </main>
    </PageFrame>
  );
}
