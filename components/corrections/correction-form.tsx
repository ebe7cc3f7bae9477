import { t } from "@/lib/messages/t";
import type { EditArticlePage } from "@/lib/pages/corrections/get-edit-article-page";
import { Field } from "../ui/field";

/** The fields of an article that the owner can correct, with their present values. */
export function CorrectionForm({
  action,
  form,
  subjects,
}: {
  action: string;
  form: EditArticlePage["form"];
  subjects: EditArticlePage["subjects"];
}) {
  return (
    <form method="post" action={action} className="mt-6 grid gap-5">
      <label className="grid gap-1">
        <span className="label">{t("corrections.article.headline")}</span>
        <textarea
          name="headline"
          rows={2}
          required
          maxLength={500}
          dir="auto"
          defaultValue={form.headline}
          className="field font-serif"
        />
      </label>
      <Field
        label={t("corrections.article.dateHelp")}
        name="datePublished"
        value={form.datePublished}
        maxLength={40}
      />
      <Field label={t("corrections.article.outlet")} name="outlet" value={form.outlet} maxLength={200} />
      <label className="grid gap-1">
        <span className="label">{t("corrections.article.creditsHelp")}</span>
        <textarea name="credits" rows={3} dir="auto" defaultValue={form.credits} className="field" />
      </label>
      <fieldset>
        <legend className="label">{t("corrections.article.subjects")}</legend>
        <ul className="columns-[14rem] gap-6 pt-1 text-small">
          {subjects.map(({ code, label }) => (
            <li key={code}>
              <label className="flex items-baseline gap-2 py-0.5">
                <input
                  type="checkbox"
                  name="subjects"
                  value={code}
                  defaultChecked={form.subjects.includes(code)}
                />
                {label}
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      <label className="grid gap-1">
        <span className="label">{t("corrections.article.mainSubject")}</span>
        <select name="main" defaultValue={form.subjects[0] ?? ""} className="field">
          <option value="">{t("corrections.article.noSubject")}</option>
          {subjects.map(({ code, label }) => (
            <option key={code} value={code}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <Field label={t("corrections.article.keywords")} name="keywords" value={form.keywords} />
      <button type="submit" name="action" value="correct" className="button justify-self-start">
        {t("corrections.article.save")}
      </button>
    </form>
  );
}
