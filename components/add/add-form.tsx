import { t } from "@/lib/messages/t";
import { FileField } from "./file-field";
import { PasteField } from "./paste-field";

/** Adds articles as pasted text or files. */
export function AddForm() {
  return (
    <form
      method="post"
      action="/add/import"
      encType="multipart/form-data"
      className="mt-10 grid gap-5 border-t border-rule pt-6"
    >
      <h2 className="tight font-serif text-row font-semibold">{t("add.form.title")}</h2>
      <PasteField label={t("add.form.text")} markup={t("add.form.markup")} />
      <FileField label={t("add.form.files")} forms={t("add.form.fileForms")} chosen={t("add.form.chosen")} />
      <label className="grid gap-1">
        <span className="label">{t("add.form.outlet")}</span>
        <input name="outlet" maxLength={200} className="field" />
      </label>
      <label className="text-small">
        <input type="checkbox" name="articles-only" value="yes" /> {t("add.form.articlesOnly")}
      </label>
      <button type="submit" className="button justify-self-start">
        {t("add.form.add")}
      </button>
    </form>
  );
}
