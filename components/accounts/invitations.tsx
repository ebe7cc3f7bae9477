import { t } from "@/lib/messages/t";
import type { ListedInvitation, ListedReader } from "@/lib/pages/accounts/get-account-page";

/** Whom the owner has invited, and a button that makes a link for another reader. */
export function Invitations({
  readers,
  invitations,
  invitation,
}: {
  readers: ListedReader[];
  invitations: ListedInvitation[];
  invitation: string | null;
}) {
  return (
    <section className="mt-10 border-t border-ink pt-4">
      <h2 className="tight pb-2 font-serif text-row font-semibold">{t("accounts.readers.title")}</h2>
      <p className="pb-3 text-small text-quiet">{t("accounts.readers.help")}</p>
      {readers.length > 0 && (
        <ul className="mb-4 border-t border-rule text-small">
          {readers.map(({ id, name, day }) => (
            <li
              key={id}
              className="flex flex-wrap items-baseline justify-between gap-x-6 border-b border-rule py-2.5"
            >
              <span>
                <bdi>{name}</bdi> <span className="text-quiet">{t("accounts.since", { day })}</span>
              </span>
              <form method="post" action="/account/readers" className="flex items-baseline gap-3">
                <label className="text-fine text-quiet">
                  <input
                    type="checkbox"
                    name="sure"
                    value="yes"
                    aria-label={t("accounts.readers.sureOf", { name })}
                  />{" "}
                  {t("accounts.readers.sure")}
                </label>
                <button
                  type="submit"
                  name="reader"
                  value={id}
                  className="mark"
                  aria-label={t("accounts.readers.removeOf", { name })}
                >
                  {t("accounts.readers.remove")}
                </button>
              </form>
            </li>
          ))}
        </ul>
      )}
      {invitations.length > 0 && (
        <ul aria-label={t("accounts.readers.unusedLinks")} className="mb-4 border-t border-rule text-small">
          {invitations.map(({ id, made, ends }) => (
            <li
              key={id}
              className="flex flex-wrap items-baseline justify-between gap-x-6 border-b border-rule py-2.5"
            >
              <span>
                {t("accounts.readers.link", { day: made })}{" "}
                <span className="text-quiet">{t("accounts.readers.linkEnds", { day: ends })}</span>
              </span>
              <form method="post" action="/account/withdraw">
                <button
                  type="submit"
                  name="invitation"
                  value={id}
                  className="mark"
                  aria-label={t("accounts.readers.withdrawLink", { day: made })}
                >
                  {t("accounts.withdraw")}
                </button>
              </form>
            </li>
          ))}
        </ul>
      )}
      {invitation && (
        <p role="status" className="mb-4 border-s-2 border-ink ps-3">
          {t("accounts.readers.made")}
          <br />
          <code dir="ltr" className="break-all">
            {invitation}
          </code>
        </p>
      )}
      <form method="post" action="/account/invite">
        <button type="submit" className="button">
          {t("accounts.readers.invite")}
        </button>
      </form>
    </section>
  );
}
