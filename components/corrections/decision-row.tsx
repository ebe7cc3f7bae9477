import type { ReactNode } from "react";

type Props = {
  action: string;
  /** The field that says what the decision is about, and its value. */
  field: [name: string, value: string | number];
  /** The decision, and what its button says. */
  decision: string;
  label: string;
  /** The same and what it is about, for those who hear the button alone. */
  name: string;
  children: ReactNode;
};

/** A row of a list with a button that decides about what it shows. */
export const DecisionRow = ({ action, field: [field, value], decision, label, name, children }: Props) => (
  <li className="flex flex-wrap items-baseline justify-between gap-x-6 border-b border-rule py-2.5">
    <span className="min-w-0 max-w-[32rem]">{children}</span>
    <form method="post" action={action}>
      <input type="hidden" name={field} value={value} />
      <button type="submit" name="action" value={decision} className="mark" aria-label={name}>
        {label}
      </button>
    </form>
  </li>
);
