import type { ItemProblem } from "@/lib/pages/subscriptions/get-feed-page";

/** The items of a feed that lately were left out, or whose pages gave no text. */
export function ItemProblems({ items }: { items: readonly ItemProblem[] }) {
  if (items.length === 0) return null;
  return (
    <section className="mt-10">
      <h2 className="label">Lately left out, or without the text of their page</h2>
      <ul className="mt-2 border-t border-rule text-small">
        {items.map(({ id, name, problem }) => (
          <li key={id} className="border-b border-rule py-2">
            <bdi className="break-all">{name}</bdi>: it {problem}.
          </li>
        ))}
      </ul>
    </section>
  );
}
