import Form from "next/form";
import { t } from "@/lib/messages/t";
import type { FilterView } from "@/lib/pages/rail/filter-view";
import type { MistakesView } from "@/lib/pages/search/mistake-view";
import { QueryMistakes } from "./query-mistakes";

type Props = { view: FilterView; mistakes: MistakesView };

/** Words and dates to filter by. */
export function FilterForm({ view, mistakes }: Props) {
  return (
    <Form action="/library" className="grid gap-3 pb-5">
      {view.hidden.map(({ name, value }) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <label className="grid gap-1">
        <span className="label">{t("frame.searchWords")}</span>
        <input
          type="search"
          name="q"
          defaultValue={view.q}
          key={view.q}
          maxLength={2000}
          aria-describedby={mistakes.mistakes.length > 0 ? "query-mistakes" : undefined}
          className="field"
        />
      </label>
      <QueryMistakes view={mistakes} id="query-mistakes" />
      <div className="grid grid-cols-2 gap-3">
        <DateField label={t("filters.from")} name="after" value={view.after} />
        <DateField label={t("filters.before")} name="before" value={view.before} />
      </div>
      <button type="submit" className="button justify-self-start">
        {t("frame.search")}
      </button>
    </Form>
  );
}

function DateField({ label, name, value }: { label: string; name: string; value: string }) {
  return (
    <label className="grid gap-1">
      <span className="label">{label}</span>
      <input
        name={name}
        key={value}
        defaultValue={value}
        title={t("filters.dateHelp")}
        className="field tabular-nums"
      />
    </label>
  );
}
