import Form from "next/form";
import Link from "next/link";
import type { FacetChoice, FacetView, FilterView } from "@/lib/filters/filter-view";
import type { MistakesView } from "@/lib/filters/mistake-view";
import { QueryMistakes } from "./query-mistakes";

/** Values shown before the list is opened. */
const SHORT = 10;

/** Words, dates and facets to filter by. Every choice is a link or a field of a GET form: all of it works without scripts. */
export function FilterRail({ view, mistakes }: { view: FilterView; mistakes: MistakesView }) {
  return (
    <>
      <Form action="/" className="grid gap-3 pb-5">
        {view.hidden.map(({ name, value }) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <label className="grid gap-1">
          <span className="label">Search words</span>
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
          <DateField label="From" name="after" value={view.after} />
          <DateField label="Before" name="before" value={view.before} />
        </div>
        <button type="submit" className="button justify-self-start">
          Search
        </button>
      </Form>
      {view.facets.map((facet) => (
        <FacetGroup key={facet.id} facet={facet} />
      ))}
    </>
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
        placeholder="2016-05"
        title="A year, a month or a day: 2016, 2016-05 or 2016-05-31"
        className="field tabular-nums"
      />
    </label>
  );
}

function FacetGroup({ facet }: { facet: FacetView }) {
  const chosen = facet.choices.filter((choice) => choice.chosen).length;
  const short = facet.choices.slice(0, Math.max(SHORT, chosen));
  const more = facet.choices.slice(short.length);
  return (
    <section aria-labelledby={`facet-${facet.id}`} className="border-t border-rule py-4">
      <h2 id={`facet-${facet.id}`} className="label pb-1.5">
        {facet.label}
      </h2>
      <Choices choices={short} />
      {more.length > 0 && (
        <details>
          <summary className="pt-1 text-fine text-quiet hover:text-accent">{more.length} more</summary>
          <Choices choices={more} />
        </details>
      )}
    </section>
  );
}

function Choices({ choices }: { choices: FacetChoice[] }) {
  return (
    <ul>
      {choices.map(({ name, articles, href, chosen }) => (
        <li key={name}>
          <Link
            href={href}
            prefetch={false}
            scroll={false}
            aria-current={chosen ? "true" : undefined}
            className="flex justify-between gap-3 py-0.5 text-small hover:text-accent aria-current:font-semibold aria-current:text-accent"
          >
            <span dir="auto">
              {name}
              {chosen && <span aria-hidden="true"> ×</span>}
            </span>
            <span className="text-fine text-quiet tabular-nums">{articles.toLocaleString("en")}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
