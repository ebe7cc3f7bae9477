import type { RelatedLink } from "@/lib/related/list-related";
import { StoryLink } from "./story-link";

/** The kinds of link in the order of the page, each with its name and a glyph of its own. */
const GROUPS: { kind: RelatedLink["kind"]; title: string; glyph: string }[] = [
  { kind: "translation", title: "In another language", glyph: "⇄" },
  { kind: "cites", title: "Cited here", glyph: "→" },
  { kind: "citedBy", title: "Cites this", glyph: "←" },
  { kind: "sameEvent", title: "Same event, other outlets", glyph: "=" },
  { kind: "background", title: "Background", glyph: "↑" },
  { kind: "next", title: "What happened next", glyph: "↓" },
  { kind: "publisherRelated", title: "From the publisher", glyph: "§" },
  { kind: "sameTopic", title: "Same topic", glyph: "≈" },
];

/** Shown of one kind before the rest is opened. */
const SHORT = 6;

/** The related articles, grouped by what kind of link each is; every one says why it is there. */
export function RelatedLinks({ links }: { links: RelatedLink[] }) {
  const groups = GROUPS.map((group) => ({
    ...group,
    links: links.filter(({ kind }) => kind === group.kind),
  }));
  return (
    <aside id="related" aria-labelledby="related-title" className="reader-related">
      <h2 id="related-title" className="border-b border-ink pb-1.5 text-small font-semibold">
        Related articles
      </h2>
      {links.length === 0 && (
        <p className="pt-3 text-small text-quiet">
          Nothing in the library is related to this article yet. Links appear as articles come in.
        </p>
      )}
      {groups.map(
        ({ kind, title, glyph, links: of }) =>
          of.length > 0 && (
            <section key={kind} aria-labelledby={`kind-${kind}`} className="pt-4">
              <h3 id={`kind-${kind}`} className="label">
                <span aria-hidden="true" className="me-1.5 inline-block w-3 text-accent">
                  {glyph}
                </span>
                {title}
              </h3>
              <Links links={of.slice(0, SHORT)} />
              {of.length > SHORT && (
                <details>
                  <summary className="pt-2 text-fine text-quiet hover:text-accent">
                    {of.length - SHORT} more
                  </summary>
                  <Links links={of.slice(SHORT)} />
                </details>
              )}
            </section>
          ),
      )}
    </aside>
  );
}

function Links({ links }: { links: RelatedLink[] }) {
  return (
    <ul>
      {links.map(({ article, reason, evidence }) => (
        <li key={article.slug} className="border-b border-rule py-3">
          <StoryLink
            href={`/article/${article.slug}`}
            lang={article.inLanguage}
            dir={article.direction}
            className="tight block font-serif text-base leading-snug font-semibold hover:text-accent"
          >
            {article.headline}
          </StoryLink>
          <p className="mt-1 text-fine text-quiet">
            <bdi className="text-ink">{article.outletName ?? "Outlet not known"}</bdi>
            {" · "}
            {article.day ?? "date not known"}
            {article.otherLanguage && ` · ${article.otherLanguage}`}
          </p>
          {evidence.length > 0 ? (
            <details className="mt-0.5 text-fine">
              <summary className="text-quiet hover:text-accent">{reason}</summary>
              <Evidence evidence={evidence} />
            </details>
          ) : (
            <p className="mt-0.5 text-fine text-quiet">{reason}</p>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The shared things as each text writes them. */
function Evidence({ evidence }: { evidence: RelatedLink["evidence"] }) {
  return (
    <table className="mt-1.5 w-full text-start">
      <thead>
        <tr className="label text-start">
          <th scope="col" className="text-start font-semibold">
            Here
          </th>
          <th scope="col" className="text-start font-semibold">
            There
          </th>
        </tr>
      </thead>
      <tbody>
        {evidence.map(({ term, texts: [here, there] }) => (
          <tr key={term} className="border-t border-rule align-top">
            <td className="w-1/2 py-0.5 pe-2">
              <bdi>{here}</bdi>
            </td>
            <td className="w-1/2 py-0.5">
              <bdi>{there}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
