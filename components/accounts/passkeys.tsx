import type { AccountPage } from "@/lib/pages/accounts/get-account-page";
import { Problem } from "../ui/problem";
import { AddPasskey } from "./add-passkey";

/** The devices that sign the user in, and a form for another. */
export const Passkeys = ({
  host,
  passkeys,
  problem,
}: AccountPage["passkeys"] & { problem: string | null }) => (
  <section id="passkeys" className="mt-10 border-t border-ink pt-4">
    <h2 className="tight pb-2 font-serif text-row font-semibold">Passkeys</h2>
    <p className="pb-3 text-small text-quiet">
      A passkey is kept by your device or your password manager, and signs you in by your fingerprint, face or
      PIN: without a password, and without a code.
    </p>
    <Problem text={problem} />
    {passkeys.length > 0 && (
      <ul aria-label="Your passkeys" className="mb-4 border-t border-rule text-small">
        {passkeys.map(({ id, name, day }) => (
          <li
            key={id}
            className="flex flex-wrap items-baseline justify-between gap-x-6 border-b border-rule py-2.5"
          >
            <span>
              <bdi>{name}</bdi> {day && <span className="text-quiet">since {day}</span>}
            </span>
            <form method="post" action="/account/passkeys/remove">
              <button
                type="submit"
                name="passkey"
                value={id}
                className="mark"
                aria-label={`Remove the passkey ${name}`}
              >
                Remove
              </button>
            </form>
          </li>
        ))}
      </ul>
    )}
    <AddPasskey host={host} />
  </section>
);
