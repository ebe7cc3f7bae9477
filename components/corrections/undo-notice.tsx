import { label } from "@/lib/messages/label";
import type { DecisionField } from "./decision-list";

/** What the owner has just decided, with a button to undo it. */
export function UndoNotice({
  field,
  id,
  what,
  headline,
}: {
  field: DecisionField;
  id: number;
  what: string;
  /** The other article that it is about, if there is one. */
  headline?: string;
}) {
  return (
    <form
      method="post"
      action="/corrections/undo"
      role="status"
      className="border-b border-rule py-2.5 text-fine"
    >
      <span className="font-semibold">{what}</span>
      {headline && (
        <>
          : <bdi>{headline}</bdi>
        </>
      )}{" "}
      <button type="submit" name={field} value={id} className="mark">
        {label("undo")}
      </button>
    </form>
  );
}
