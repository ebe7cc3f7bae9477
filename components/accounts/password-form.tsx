import { t } from "@/lib/messages/t";
import { Field } from "../ui/field";
import { PresentPassword } from "./present-password";

/** Changes one's password. */
export const PasswordForm = () => (
  <section className="mt-10 border-t border-ink pt-4">
    <h2 className="tight pb-2 font-serif text-row font-semibold">{t("accounts.changePassword.title")}</h2>
    <p className="pb-3 text-small text-quiet">{t("accounts.changePassword.help")}</p>
    <form method="post" action="/account/password" className="grid gap-4">
      <PresentPassword />
      <Field
        label={t("accounts.changePassword.wanted")}
        name="password"
        type="password"
        required
        autoComplete="new-password"
      />
      <Field
        label={t("accounts.changePassword.repeat")}
        name="again"
        type="password"
        required
        autoComplete="new-password"
      />
      <button type="submit" className="button justify-self-start">
        {t("accounts.changePassword.submit")}
      </button>
    </form>
  </section>
);
