import type { LinkKind } from "@/lib/related/kinds/link-kinds";

type Other = {
  slug: string;
  headline: string;
  inLanguage: string;
  datePublished: string | null;
  outlet: { name: string } | null;
};

/** The owner's choice of what another article is to this one. */
export function KindForm({
  action,
  other,
  kinds,
  present,
}: {
  action: string;
  other: Other;
  kinds: { kind: LinkKind; words: string }[];
  /** The kind of the link that there is; null where the two are not linked. */
  present: LinkKind | null;
}) {
  const { slug, headline, inLanguage, outlet, datePublished } = other;
  return (
    <form method="post" action={action} className="mt-6 border-t border-ink pt-4">
      <p lang={inLanguage} dir="auto" className="tight font-serif text-row font-semibold">
        {headline}
      </p>
      <p className="text-fine text-quiet">
        <bdi>{outlet?.name ?? "Outlet not known"}</bdi> · {datePublished?.slice(0, 10) ?? "date not known"}
      </p>
      <input type="hidden" name="other" value={slug} />
      <fieldset className="py-4">
        <legend className="label pb-1">What it is to the article above</legend>
        {kinds.map(({ kind, words }) => (
          <label key={kind} className="flex items-baseline gap-2 py-0.5">
            <input type="radio" name="kind" value={kind} required defaultChecked={kind === present} />
            <span>
              {words}
              {kind === present && <span className="text-quiet"> · as it is now</span>}
            </span>
          </label>
        ))}
      </fieldset>
      <button type="submit" name="action" value={present ? "kind" : "link"} className="button">
        {present ? "Keep this kind" : "Link the two"}
      </button>
    </form>
  );
}
