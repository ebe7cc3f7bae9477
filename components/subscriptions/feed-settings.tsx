import type { FeedForm } from "@/lib/pages/subscriptions/get-feed-page";
import { Field } from "../ui/field";

/** What the owner sets for a feed, with the present values. */
export function FeedSettings({ form }: { form: FeedForm }) {
  const { id, url, title, outlet, language, topics, fullText, keepDays, leaveOut, markRead, signsIn } = form;
  return (
    <form method="post" action={`/feeds/${id}/settings`} autoComplete="off" className="mt-6 grid gap-5">
      <p className="break-all text-small text-quiet" dir="ltr">
        {url}
      </p>
      <Field label="Title" name="title" value={title} required maxLength={200} />
      <Field
        label="Outlet of its articles. Empty: the one they name"
        name="outlet"
        value={outlet}
        maxLength={200}
      />
      <Field
        label="Language of its articles, such as en or ar. Empty: the one they state"
        name="language"
        value={language}
        maxLength={40}
      />
      <Field label="Topics for its articles, separated by commas" name="topics" value={topics} />
      <label className="grid gap-1">
        <span className="label">Fetch the full text from the article’s page</span>
        <select name="fullText" defaultValue={fullText} className="field">
          <option value="auto">when the feed has only a summary</option>
          <option value="always">always</option>
          <option value="never">never</option>
        </select>
      </label>
      <Field
        label="Days to keep its articles. Empty: for ever"
        hint="What is saved, highlighted, corrected, added or linked by hand, or in a followed story stays."
        name="keepDays"
        value={keepDays}
        maxLength={5}
      />
      <Words
        label="Leave out articles with any of these words or phrases, one per line"
        name="leaveOut"
        value={leaveOut}
      />
      <Words label="Mark articles with any of these as read, one per line" name="markRead" value={markRead} />
      <SignIn signsIn={signsIn} />
      <button type="submit" className="button justify-self-start">
        Keep
      </button>
    </form>
  );
}

const Words = ({ label, name, value }: { label: string; name: string; value: string }) => (
  <label className="grid gap-1">
    <span className="label">{label}</span>
    <textarea name={name} rows={3} dir="auto" defaultValue={value} className="field" />
  </label>
);

const SignIn = ({ signsIn }: { signsIn: boolean }) => (
  <fieldset className="grid gap-3">
    <legend className="pb-3 text-small">
      {signsIn
        ? "Signing in: a name and a password are kept. Enter others to replace them."
        : "Signing in, if the feed asks for a name and a password"}
    </legend>
    <Field label="Name" name="user" maxLength={200} autoComplete="off" />
    <Field label="Password" name="password" type="password" maxLength={200} autoComplete="new-password" />
    {signsIn && (
      <label className="flex items-baseline gap-2 text-small">
        <input type="checkbox" name="forget" value="1" />
        Forget the name and the password
      </label>
    )}
  </fieldset>
);
