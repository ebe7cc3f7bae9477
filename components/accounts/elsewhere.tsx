import { t } from "@/lib/messages/t";
import type { AccountPage } from "@/lib/pages/accounts/get-account-page";
import { Problem } from "../ui/problem";
import { PresentPassword } from "./present-password";

/** The link of the account with a sign-in at the server that the owner has set. */
export const Elsewhere = ({
  issuer,
  linked,
  problem,
}: NonNullable<AccountPage["elsewhere"]> & { problem: string | null }) => (
  <section id="elsewhere" className="mt-10 border-t border-ink pt-4">
    <h2 className="tight pb-2 font-serif text-row font-semibold">
      {t.rich("accounts.elsewhere.title", { issuer: () => <bdi>{issuer}</bdi> })}
    </h2>
    <p className="pb-3 text-small text-quiet">
      {t(linked ? "accounts.elsewhere.linked" : "accounts.elsewhere.notLinked")}
    </p>
    <Problem text={problem} />
    {linked ? (
      <form method="post" action="/account/oidc/remove">
        <button type="submit" className="button">
          {t("accounts.elsewhere.unlink")}
        </button>
      </form>
    ) : (
      <form method="post" action="/account/oidc" className="grid gap-4">
        <PresentPassword />
        <button type="submit" className="button justify-self-start">
          {t("accounts.elsewhere.link")}
        </button>
      </form>
    )}
  </section>
);
