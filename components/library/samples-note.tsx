import { LibraryLink } from "../ui/library-link";

/** Says that there are sample articles, and lets the owner remove them. */
export function SamplesNote({ samples }: { samples: number }) {
  if (samples === 0) return null;
  return (
    <form
      method="post"
      action="/samples/remove"
      className="mb-3 flex flex-wrap items-baseline gap-x-4 border-y border-rule py-2 text-small text-quiet"
    >
      <span>
        {samples} of these are samples, by outlets that do not exist, to try Throughline on.{" "}
        <LibraryLink href="/add" className="link">
          Add your own
        </LibraryLink>
        .
      </span>
      <button type="submit" className="mark">
        Remove the samples
      </button>
    </form>
  );
}
