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
      <h2 className="tight pb-2 font-serif text-row font-semibold">Tokens</h2>
      <p className="pb-3 text-small text-quiet">
        With a token a program {owner && "adds articles to this library, or "}reads it where it is private.
      </p>
      <Problem text={problem} />
      {shown && (
        <p role="status" className="mb-4 border-s-2 border-ink ps-3">
          Copy this token now. It is not shown again:
          <br />
          <code className="break-all">{shown}</code>
        </p>
      )}
      {tokens.length > 0 && (
        <ul aria-label="Tokens that work" className="mb-4 border-t border-rule text-small">
          {tokens.map(({ id, name, may, ends, used }) => (
            <li
              key={id}
              className="flex flex-wrap items-baseline justify-between gap-x-6 border-b border-rule py-2.5"
            >
              <span>
                <bdi>{name}</bdi>{" "}
                <span className="text-quiet">
                  {may}, until {ends}, {used ? `last used ${used}` : "not used yet"}
                </span>
              </span>
              <form method="post" action="/account/tokens/withdraw">
                <button
                  type="submit"
                  name="token"
                  value={id}
                  className="mark"
                  aria-label={`Withdraw the token ${name}`}
                >
                  Withdraw
                </button>
              </form>
            </li>
          ))}
        </ul>
      )}
      <form method="post" action="/account/tokens" className="grid gap-3">
        <label className="grid gap-1">
          <span className="label">Name of the token</span>
          <input name="name" required maxLength={60} className="field" placeholder="Phone" />
        </label>
        <div className="flex flex-wrap gap-x-6 gap-y-3">
          <label className="grid gap-1">
            <span className="label">It may</span>
            <select name="scope" className="field">
              {owner && <option value="add">add articles</option>}
              <option value="read">read</option>
            </select>
          </label>
          <label className="grid gap-1">
            <span className="label">For</span>
            <select name="days" defaultValue="90" className="field">
              <option value="7">a week</option>
              <option value="30">30 days</option>
              <option value="90">90 days</option>
              <option value="365">a year</option>
            </select>
          </label>
        </div>
        <button type="submit" className="button justify-self-start">
          Make a token
        </button>
      </form>
    </section>
  );
}
