import { t } from "@/lib/messages/t";
import type { ValuesPage } from "@/lib/pages/values/get-values-page";

/** The form that finds values of a facet by name. */
export function ValueSearch({ facet, find, hidden }: Pick<ValuesPage, "facet" | "find" | "hidden">) {
  return (
    <form action={`/filters/${facet}`} className="flex max-w-[32rem] items-end gap-3 pt-4 pb-5">
      {hidden.map(({ name, value }) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <label className="grid grow gap-1">
        <span className="label">{t("filters.name")}</span>
        <input type="search" name="find" defaultValue={find} dir="auto" maxLength={80} className="field" />
      </label>
      <button type="submit" className="button">
        {t("filters.find")}
      </button>
    </form>
  );
}
