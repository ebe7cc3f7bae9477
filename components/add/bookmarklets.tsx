import { t } from "@/lib/messages/t";
import type { Bookmarklet } from "@/lib/pages/add/bookmarklets";

/** Links to drag to the browser's bar. */
export const Bookmarklets = ({ bookmarklets }: { bookmarklets: Bookmarklet[] }) => (
  <section className="mt-10 border-t border-rule pt-6">
    <h2 className="tight pb-2 font-serif text-row font-semibold">{t("add.bookmarklets.title")}</h2>
    <p className="pb-3 text-small text-quiet">{t("add.bookmarklets.help")}</p>
    <ul className="grid gap-3 text-small">
      {bookmarklets.map(({ html, what }) => (
        <li key={html} className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own words, escaped by hast-util-to-html */}
          <span dangerouslySetInnerHTML={{ __html: html }} />
          <span className="text-quiet">{what}</span>
        </li>
      ))}
    </ul>
  </section>
);
