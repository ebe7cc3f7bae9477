import type { Metadata } from "next";
import { PasskeySignIn } from "@/components/accounts/passkey-sign-in";
import { PageFrame } from "@/components/frame/page-frame";
import { Field } from "@/components/ui/field";
import { Problem } from "@/components/ui/problem";
import { getSignInPage } from "@/lib/pages/accounts/get-sign-in-page";
import type { SearchParams } from "@/lib/pages/page-props";

export const metadata: Metadata = { title: "Sign in", robots: { index: false } };

export default async function Page({ searchParams }: { searchParams: SearchParams }) {
  const page = await getSignInPage(await searchParams);
  const { frame, name, next, problem, hasOwner, passkeyHost, issuer } = page;
  return (
    <PageFrame frame={frame}>
      <main id="text" className="page max-w-[32rem] pt-8 pb-16">
        <h1 className="tight font-serif text-headline font-semibold">Sign in</h1>
        {!hasOwner && (
          <p className="pt-2 font-serif text-lead text-quiet">
            This library has no owner yet. The terminal in which Throughline was started shows a link that
            makes you the owner.
          </p>
        )}
        <Problem text={problem} />
        <form method="post" action="/sign-in/enter" className="mt-6 grid gap-4">
          <input type="hidden" name="next" value={next} />
          <Field label="Name" name="name" value={name} required autoComplete="username" />
          <Field label="Password" name="password" type="password" required autoComplete="current-password" />
          <button type="submit" className="button justify-self-start">
            Sign in
          </button>
        </form>
        {(issuer || passkeyHost) && (
          <div className="mt-6 flex flex-wrap items-start gap-3 border-t border-rule pt-6">
            {passkeyHost && <PasskeySignIn host={passkeyHost} next={next} />}
            {issuer && (
              <a href={`/sign-in/oidc?${new URLSearchParams({ next })}`} className="button">
                Sign in with <bdi>{issuer}</bdi>
              </a>
            )}
          </div>
        )}
        {hasOwner && (
          <p className="pt-8 text-small text-quiet">
            Readers get an account by a link from the owner. An owner who has lost the password runs{" "}
            <code>npx throughline owner reset</code> on the machine of the library.
          </p>
        )}
      </main>
    </PageFrame>
  );
}
