import { label } from "@/lib/messages/label";
import type { TimesView } from "@/lib/pages/times/time-view";
import { rangeAddress } from "./range-address";
import "../filters/filters.css";

/** Shades of a cell, from none to the darkest. */
const TONES = 5;

/** The darker, the more: by the square root, so that small counts differ too. */
const toneOf = (articles: number, most: number): string =>
  articles === 0 ? "" : `tone-${Math.max(1, Math.ceil(TONES * Math.sqrt(articles / most)))}`;

/** "’16" for 2016, "5" for 2016-05: the column head has no room for more, and its title has the rest. */
const short = (period: string): string =>
  period.length > 4 ? String(Number(period.slice(5))) : `’${period.slice(2)}`;

/** The numbers of the histogram and, below them, of each outlet. Each number links to its articles. */
export function OutletGrid({ view }: { view: Pick<TimesView, "grid" | "unknown"> }) {
  const { grid, unknown } = view;
  const { columns, outlets } = grid;
  const most = Math.max(1, ...outlets.flatMap(({ cells }) => cells));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be scrollable by keyboard
    <section className="outlet-grid" aria-label={label("times.table")} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{label("times.outlet")}</th>
            {columns.map(({ period, label: name }) => (
              <th key={period} scope="col" abbr={name} title={name}>
                {short(period)}
              </th>
            ))}
            {unknown && <th scope="col">{label("times.noDate")}</th>}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{label("times.all")}</th>
            {columns.map((column) => (
              <td key={column.period}>
                {column.articles > 0 && (
                  <a href={column.href} aria-current={column.chosen ? "true" : undefined}>
                    {column.articles}
                  </a>
                )}
              </td>
            ))}
            {unknown && (
              <td>
                <a href={unknown.href}>{unknown.articles}</a>
              </td>
            )}
          </tr>
          {outlets.map(({ name, href, rangeHref, cells, unknown: undated }) => (
            <tr key={href}>
              <th scope="row">
                <a href={href}>
                  <bdi>{name}</bdi>
                </a>
              </th>
              {columns.map(({ period, until }, at) => {
                const articles = cells[at] ?? 0;
                return (
                  <td key={period} className={toneOf(articles, most)}>
                    {articles > 0 && <a href={rangeAddress(rangeHref, period, until)}>{articles}</a>}
                  </td>
                );
              })}
              {unknown && <td>{undated > 0 && undated}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
