import { Field } from "../ui/field";

/** Changes one's password. */
export const PasswordForm = () => (
  <section className="mt-10 border-t border-ink pt-4">
    <h2 className="tight pb-2 font-serif text-row font-semibold">Change your password</h2>
    <p className="pb-3 text-small text-quiet">
      This signs your other browsers out and withdraws all your tokens: make others for the programs that use
      them. Passkeys stay: remove those that are not yours.
    </p>
    <form method="post" action="/account/password" className="grid gap-4">
      <Field
        label="Current password"
        name="present"
        type="password"
        required
        autoComplete="current-password"
      />
      <Field label="New password" name="password" type="password" required autoComplete="new-password" />
      <Field
        label="The new password again"
        name="again"
        type="password"
        required
        autoComplete="new-password"
      />
      <button type="submit" className="button justify-self-start">
        Change it
      </button>
    </form>
  </section>
);
