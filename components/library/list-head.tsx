import type { LibraryPage } from "@/lib/pages/library/get-library-page";
import { LibraryLink } from "../ui/library-link";

/** How many articles match, and the orders to list them in. */
export function ListHead({ total, orders }: { total: number; orders: LibraryPage["filter"]["orders"] }) {
  return (
    <div className="flex flex-wrap items-baseline gap-x-5 gap-y-2 pb-3 text-small">
      <p className="tabular-nums" aria-live="polite">
        {total.toLocaleString("en")} {total === 1 ? "article" : "articles"}
      </p>
      {orders.map(({ label, href, chosen }) => (
        <LibraryLink key={label} href={href} aria-current={chosen ? "true" : undefined} className="choice">
          {label}
        </LibraryLink>
      ))}
    </div>
  );
}
