import { t } from "@/lib/messages/t";
import type { FeedForm } from "@/lib/pages/subscriptions/get-feed-page";
import { Field } from "../ui/field";

/** What the owner sets for a feed, with the present values. */
export function FeedSettings({ form }: { form: FeedForm }) {
  const { id, url, title, outlet, language, topics, fullText, keepDays, leaveOut, markRead, signsIn } = form;
  return (
    <form method="post" action={`/feeds/${id}/settings`} autoComplete="off" className="mt-6 grid gap-5">
      <p className="break-all text-small text-quiet">
        <bdi dir="ltr">{url}</bdi>
      </p>
      <Field label={t("feeds.settings.name")} name="title" value={title} required maxLength={200} />
      <Field label={t("feeds.settings.outlet")} name="outlet" value={outlet} maxLength={200} />
      <Field label={t("feeds.settings.language")} name="language" value={language} maxLength={40} />
      <Field label={t("feeds.settings.topics")} name="topics" value={topics} />
      <label className="grid gap-1">
        <span className="label">{t("feeds.settings.fullText")}</span>
        <select name="fullText" defaultValue={fullText} className="field">
          <option value="auto">{t("feeds.settings.auto")}</option>
          <option value="always">{t("feeds.settings.always")}</option>
          <option value="never">{t("feeds.settings.never")}</option>
        </select>
      </label>
      <Field
        label={t("feeds.settings.days")}
        hint={t("feeds.settings.daysHelp")}
        name="keepDays"
        value={keepDays}
        maxLength={5}
      />
      <Words label={t("feeds.settings.leaveOut")} name="leaveOut" value={leaveOut} />
      <Words label={t("feeds.settings.markRead")} name="markRead" value={markRead} />
      <SignIn signsIn={signsIn} />
      <button type="submit" className="button justify-self-start">
        {t("feeds.settings.save")}
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
      {t(signsIn ? "feeds.settings.signsIn" : "feeds.settings.signIn")}
    </legend>
    <Field label={t("feeds.subscribing.name")} name="user" maxLength={200} autoComplete="off" />
    <Field
      label={t("feeds.subscribing.password")}
      name="password"
      type="password"
      maxLength={200}
      autoComplete="new-password"
    />
    {signsIn && (
      <label className="flex items-baseline gap-2 text-small">
        <input type="checkbox" name="forget" value="1" />
        {t("feeds.settings.forget")}
      </label>
    )}
  </fieldset>
);
