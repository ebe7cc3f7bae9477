import type { AccountPage } from "@/lib/pages/accounts/get-account-page";
import { Field } from "../ui/field";
import { Problem } from "../ui/problem";

/** The link of the account with a sign-in at the server that the owner has set. */
export const Elsewhere = ({
  issuer,
  linked,
  problem,
}: NonNullable<AccountPage["elsewhere"]> & { problem: string | null }) => (
  <section id="elsewhere" className="mt-10 border-t border-ink pt-4">
    <h2 className="tight pb-2 font-serif text-row font-semibold">
      Sign in with <bdi>{issuer}</bdi>
    </h2>
    <p className="pb-3 text-small text-quiet">
      {linked
        ? "Your account is linked: who signs in there as you signs in here. It asks for no code of ours."
        : "Once your account is linked with your account there, you can sign in without the password of this one."}
    </p>
    <Problem text={problem} />
    {linked ? (
      <form method="post" action="/account/oidc/remove">
        <button type="submit" className="button">
          Remove the link
        </button>
      </form>
    ) : (
      <form method="post" action="/account/oidc" className="grid gap-4">
        <Field
          label="Current password"
          name="present"
          type="password"
          required
          autoComplete="current-password"
        />
        <button type="submit" className="button justify-self-start">
          Link my account
        </button>
      </form>
    )}
  </section>
);
