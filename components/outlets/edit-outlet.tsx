import { t } from "@/lib/messages/t";
import type { EditOutletPage } from "@/lib/pages/outlets/get-edit-outlet-page";
import { Field } from "../ui/field";

/** The owner's forms on an outlet: describe it, join it with another, part a spelling from it. */
export function EditOutlet({ outlet, others, countries }: EditOutletPage) {
  const action = `/outlets/${encodeURIComponent(outlet.slug)}/save`;
  return (
    <>
      <DescribeForm action={action} outlet={outlet} countries={countries} />
      {others.length > 0 && <JoinForm action={action} others={others} />}
      {outlet.names.length > 0 && <Spellings action={action} names={outlet.names} />}
    </>
  );
}

function DescribeForm({
  action,
  outlet,
  countries,
}: { action: string } & Pick<EditOutletPage, "outlet" | "countries">) {
  return (
    <form method="post" action={action} className="mt-6 grid gap-5">
      <Field label={t("outlets.name")} name="name" value={outlet.name} required maxLength={200} />
      <Field label={t("outlets.homepage")} name="homepage" value={outlet.homepage} placeholder="https://" />
      <Field label={t("outlets.edit.country")} name="country" value={outlet.countryName} list="countries" />
      <datalist id="countries">
        {countries.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <Field label={t("outlets.edit.language")} name="language" value={outlet.language} />
      <label className="grid gap-1">
        <span className="label">{t("outlets.edit.ownership")}</span>
        <textarea
          name="ownership"
          rows={3}
          maxLength={500}
          defaultValue={outlet.ownership ?? ""}
          className="field"
        />
      </label>
      <button type="submit" name="action" value="describe" className="button justify-self-start">
        {t("outlets.edit.save")}
      </button>
    </form>
  );
}

function JoinForm({ action, others }: { action: string; others: EditOutletPage["others"] }) {
  return (
    <form method="post" action={action} className="mt-12 grid gap-3 border-t border-ink pt-4">
      <h2 className="tight font-serif text-row font-semibold">{t("outlets.edit.sameHeading")}</h2>
      <p className="text-small text-quiet">{t("outlets.edit.sameHelp")}</p>
      <label className="grid gap-1">
        <span className="label">{t("outlets.edit.sameAs")}</span>
        <select name="into" required className="field">
          {others.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" name="action" value="join" className="button justify-self-start">
        {t("outlets.edit.join")}
      </button>
    </form>
  );
}

function Spellings({ action, names }: { action: string; names: EditOutletPage["outlet"]["names"] }) {
  return (
    <section className="mt-12 grid gap-3 border-t border-ink pt-4">
      <h2 className="tight font-serif text-row font-semibold">{t("outlets.edit.spellings")}</h2>
      <ul>
        {names.map(({ key, name }) => (
          <li
            key={key}
            className="flex flex-wrap items-baseline justify-between gap-3 border-b border-rule py-2"
          >
            <bdi>{name}</bdi>
            <form method="post" action={action}>
              <input type="hidden" name="key" value={key} />
              <button type="submit" name="action" value="part" className="mark text-small">
                {t("outlets.edit.part")}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}
