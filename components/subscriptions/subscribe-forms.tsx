import { t } from "@/lib/messages/t";
import { Field } from "../ui/field";

/** Subscribing to one feed by its address, or to those of another reader's file. */
export function SubscribeForms({ typed }: { typed: string }) {
  return (
    <>
      <form method="post" action="/feeds/subscribe" className="mt-6 grid gap-3">
        <Field
          label={t("feeds.subscribing.address")}
          name="address"
          value={typed}
          placeholder="https://"
          required
          maxLength={2000}
        />
        <details className="text-small">
          <summary className="cursor-pointer">{t("feeds.subscribing.signIn")}</summary>
          <div className="grid gap-3 pt-2">
            <Field label={t("feeds.subscribing.name")} name="user" maxLength={200} autoComplete="off" />
            <Field
              label={t("feeds.subscribing.password")}
              name="password"
              type="password"
              maxLength={200}
              autoComplete="new-password"
            />
          </div>
        </details>
        <button type="submit" className="button justify-self-start">
          {t("feeds.subscribing.submit")}
        </button>
      </form>
      <form
        method="post"
        action="/feeds/list"
        encType="multipart/form-data"
        className="mt-6 flex flex-wrap items-end gap-3 border-t border-rule pt-4 text-small"
      >
        <label className="grid gap-1">
          <span className="label">{t("feeds.subscribing.file")}</span>
          <input
            type="file"
            name="file"
            accept=".opml,.xml,text/x-opml"
            required
            className="text-small file:me-3 file:cursor-pointer file:border file:border-ink file:px-3.5 file:py-1.25"
          />
        </label>
        <button type="submit" className="button">
          {t("feeds.subscribing.import")}
        </button>
      </form>
    </>
  );
}
