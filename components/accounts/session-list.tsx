import { t } from "@/lib/messages/t";
import type { ListedSession } from "@/lib/pages/accounts/get-account-page";

/** The browsers that are signed in, each with a button that signs it out. */
export function SessionList({ sessions }: { sessions: ListedSession[] }) {
  return (
    <section className="mt-10 border-t border-ink pt-4">
      <h2 className="tight pb-2 font-serif text-row font-semibold">{t("accounts.sessions.title")}</h2>
      <ul className="border-t border-rule text-small">
        {sessions.map(({ id, browser, day, here }) => (
          <li
            key={id}
            className="flex flex-wrap items-baseline justify-between gap-x-6 border-b border-rule py-2.5"
          >
            <span>
              {browser} <span className="text-quiet">{t("accounts.since", { day })}</span>
            </span>
            {here ? (
              <span className="text-quiet">{t("accounts.sessions.here")}</span>
            ) : (
              <form method="post" action="/account/sessions">
                <button
                  type="submit"
                  name="session"
                  value={id}
                  className="mark"
                  aria-label={t("accounts.sessions.signOutOf", { browser, day })}
                >
                  {t("accounts.signOut")}
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
