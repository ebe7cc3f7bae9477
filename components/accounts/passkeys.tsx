import { t } from "@/lib/messages/t";
import type { AccountPage } from "@/lib/pages/accounts/get-account-page";
import { Problem } from "../ui/problem";
import { AddPasskey } from "./add-passkey";

/** The devices that sign the user in, and a form for another. */
export const Passkeys = ({
  words,
  passkeys,
  problem,
}: AccountPage["passkeys"] & { problem: string | null }) => (
  <section id="passkeys" className="mt-10 border-t border-ink pt-4">
    <h2 className="tight pb-2 font-serif text-row font-semibold">{t("accounts.passkeys.title")}</h2>
    <p className="pb-3 text-small text-quiet">{t("accounts.passkeys.help")}</p>
    <Problem text={problem} />
    {passkeys.length > 0 && (
      <ul aria-label={t("accounts.passkeys.list")} className="mb-4 border-t border-rule text-small">
        {passkeys.map(({ id, name, day }) => (
          <li
            key={id}
            className="flex flex-wrap items-baseline justify-between gap-x-6 border-b border-rule py-2.5"
          >
            <span>
              <bdi>{name}</bdi> {day && <span className="text-quiet">{t("accounts.since", { day })}</span>}
            </span>
            <form method="post" action="/account/passkeys/remove">
              <button
                type="submit"
                name="passkey"
                value={id}
                className="mark"
                aria-label={t("accounts.passkeys.removeOf", { name })}
              >
                {t("accounts.passkeys.remove")}
              </button>
            </form>
          </li>
        ))}
      </ul>
    )}
    <AddPasskey words={words} />
  </section>
);
