import { t } from "@/lib/messages/t";
import type { AccountPage } from "@/lib/pages/accounts/get-account-page";
import { Problem } from "../ui/problem";

/** The tokens of programs that ask in the user's name, and a form for another. */
export function Tokens({
  tokens,
  shown,
  owner,
  problem,
}: AccountPage["tokens"] & { owner: boolean; problem: string | null }) {
  return (
    <section id="tokens" className="mt-10 border-t border-ink pt-4">
      <h2 className="tight pb-2 font-serif text-row font-semibold">{t("accounts.tokens.title")}</h2>
      <p className="pb-3 text-small text-quiet">
        {t(owner ? "accounts.tokens.helpOwner" : "accounts.tokens.helpReader")}
      </p>
      <Problem text={problem} />
      {shown && (
        <p role="status" className="mb-4 border-s-2 border-ink ps-3">
          {t("accounts.tokens.shown")}
          <br />
          <code dir="ltr" className="break-all">
            {shown}
          </code>
        </p>
      )}
      {tokens.length > 0 && (
        <ul aria-label={t("accounts.tokens.list")} className="mb-4 border-t border-rule text-small">
          {tokens.map(({ id, name, facts }) => (
            <li
              key={id}
              className="flex flex-wrap items-baseline justify-between gap-x-6 border-b border-rule py-2.5"
            >
              <span>
                <bdi>{name}</bdi> <span className="text-quiet">{facts}</span>
              </span>
              <form method="post" action="/account/tokens/withdraw">
                <button
                  type="submit"
                  name="token"
                  value={id}
                  className="mark"
                  aria-label={t("accounts.tokens.withdraw", { name })}
                >
                  {t("accounts.withdraw")}
                </button>
              </form>
            </li>
          ))}
        </ul>
      )}
      <form method="post" action="/account/tokens" className="grid gap-3">
        <label className="grid gap-1">
          <span className="label">{t("accounts.tokens.name")}</span>
          <input
            name="name"
            required
            maxLength={60}
            className="field"
            placeholder={t("accounts.tokens.example")}
          />
        </label>
        <div className="flex flex-wrap gap-x-6 gap-y-3">
          <label className="grid gap-1">
            <span className="label">{t("accounts.tokens.scope")}</span>
            <select name="scope" className="field">
              {owner && <option value="add">{t("accounts.tokens.add")}</option>}
              <option value="read">{t("accounts.tokens.read")}</option>
            </select>
          </label>
          <label className="grid gap-1">
            <span className="label">{t("accounts.tokens.days")}</span>
            <select name="days" defaultValue="90" className="field">
              <option value="7">{t("accounts.tokens.week")}</option>
              <option value="30">{t("accounts.tokens.dayCount", { days: 30 })}</option>
              <option value="90">{t("accounts.tokens.dayCount", { days: 90 })}</option>
              <option value="365">{t("accounts.tokens.year")}</option>
            </select>
          </label>
        </div>
        <button type="submit" className="button justify-self-start">
          {t("accounts.tokens.make")}
        </button>
      </form>
    </section>
  );
}
