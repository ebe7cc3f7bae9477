import type { LikelyCopy, RevisionEntry } from "@/lib/pages/corrections/list-corrections";
import { Field } from "../ui/field";
import { DecisionRow } from "./decision-row";

/** The owner's decisions on copies of an article: merge another into it, split off an earlier version, delete it. */
export function CopiesForm({
  action,
  revisions,
  copies,
}: {
  action: string;
  revisions: RevisionEntry[];
  copies: LikelyCopy[];
}) {
  return (
    <>
      <section className="mt-12 border-t border-ink pt-4">
        <h2 className="tight font-serif text-row font-semibold">A copy of it is in the library twice</h2>
        <p className="pb-3 text-small text-quiet">
          The other copy goes; what was saved or pointed there leads here. It can be undone.
        </p>
        {copies.length > 0 && (
          <ul className="mb-4 border-t border-rule text-small">
            {copies.map(({ slug, headline, outlet, date }) => (
              <DecisionRow
                key={slug}
                action={action}
                field={["copy", slug]}
                decision="merge"
                label="Merge into this"
                about={headline}
              >
                <bdi>{headline}</bdi>{" "}
                <span className="text-quiet">{[outlet, date].filter(Boolean).join(", ")}</span>
              </DecisionRow>
            ))}
          </ul>
        )}
        <form method="post" action={action} className="grid gap-3">
          <Field label="Address of the other copy’s page" name="copy" required />
          <button type="submit" name="action" value="merge" className="button justify-self-start">
            Merge
          </button>
        </form>
      </section>
      {revisions.length > 0 && (
        <section className="mt-12 border-t border-ink pt-4">
          <h2 className="tight font-serif text-row font-semibold">Earlier versions</h2>
          <p className="pb-3 text-small text-quiet">
            If one of them is another article that was taken for this one, split it off.
          </p>
          <ul className="border-t border-rule text-small">
            {revisions.map(({ id, headline, day }) => (
              <DecisionRow
                key={id}
                action={action}
                field={["revision", id]}
                decision="split"
                label="Split off"
                about={headline}
              >
                <bdi>{headline}</bdi> <span className="text-quiet">replaced on {day}</span>
              </DecisionRow>
            ))}
          </ul>
        </section>
      )}
      <section className="mt-12 border-t border-ink pt-4">
        <h2 className="tight font-serif text-row font-semibold">Delete it</h2>
        <form method="post" action={action} className="mt-2 flex flex-wrap items-baseline gap-x-6 gap-y-3">
          <label className="flex items-baseline gap-2 text-small">
            <input type="checkbox" name="sure" value="yes" required />
            Out of the library, and left out of later imports. It can be undone.
          </label>
          <button type="submit" name="action" value="delete" className="button">
            Delete
          </button>
        </form>
      </section>
    </>
  );
}
