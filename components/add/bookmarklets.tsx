import type { Bookmarklet } from "@/lib/pages/add/bookmarklets";

/** Links to drag to the browser's bar. */
export const Bookmarklets = ({ bookmarklets }: { bookmarklets: Bookmarklet[] }) => (
  <section className="mt-10 border-t border-rule pt-6">
    <h2 className="tight pb-2 font-serif text-row font-semibold">From any page</h2>
    <p className="pb-3 text-small text-quiet">Drag these to the bar of your browser, and press them there.</p>
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
