import { LibraryLink } from "../ui/library-link";

/** Says that there are sample articles, and lets the owner remove them; asks first. */
export function SamplesNote({ samples }: { samples: number }) {
  if (samples === 0) return null;
  return (
    <div className="mb-3 flex flex-wrap items-baseline gap-x-4 border-y border-rule py-2 text-small text-quiet">
      <span>
        {samples} of these are samples, by outlets that do not exist, to try Throughline on.{" "}
        <LibraryLink href="/add" className="link">
          Add your own
        </LibraryLink>
        .
      </span>
      <button type="button" popoverTarget="remove-samples" className="mark">
        Remove the samples…
      </button>
      <form method="post" action="/samples/remove" id="remove-samples" popover="auto" className="dialog">
        <p>
          Remove {samples} sample articles? What was saved or decided about them goes with them. You can put
          the samples back afterwards.
        </p>
        <p className="flex gap-4 pt-3">
          <button type="submit" className="button">
            Remove the samples
          </button>
          <button
            type="button"
            popoverTarget="remove-samples"
            popoverTargetAction="hide"
            className="mark self-center"
          >
            Keep them
          </button>
        </p>
      </form>
    </div>
  );
}

/** Says that the samples are gone, and puts them back. */
export const SamplesRemoved = () => (
  <form
    method="post"
    action="/samples/restore"
    className="mb-3 flex flex-wrap items-baseline gap-x-4 border-s-2 border-accent ps-3 text-small"
  >
    <p role="status">The samples are removed.</p>
    <button type="submit" className="mark">
      Put them back
    </button>
  </form>
);
