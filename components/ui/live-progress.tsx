/**
 * How far something is that goes on behind the page, which asks for itself again, without scripts, until it is over.
 * @param again in how many seconds; null once it is over
 * @param done of all; null where that is not known yet
 */
export const LiveProgress = ({
  again,
  told,
  label,
  done,
}: {
  again: number | null;
  told: string;
  label: string;
  done: { value: number; max: number } | null;
}) => (
  <>
    {again !== null && <meta httpEquiv="refresh" content={`${again}`} />}
    <p role="status" className="mt-4 border-s-2 border-ink ps-3">
      {told}
    </p>
    {done && <progress aria-label={label} {...done} className="progress mt-4" />}
  </>
);
