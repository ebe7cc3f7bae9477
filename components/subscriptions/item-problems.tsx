import { t } from "@/lib/messages/t";
import type { ItemProblem } from "@/lib/pages/subscriptions/get-feed-page";
import { Reason } from "../ui/reason";

/** The items of a feed that lately were left out, or whose pages gave no text. */
export function ItemProblems({ items }: { items: readonly ItemProblem[] }) {
  if (items.length === 0) return null;
  return (
    <section className="mt-10">
      <h2 className="label">{t("feeds.settings.problems")}</h2>
      <ul className="mt-2 border-t border-rule text-small">
        {items.map(({ id, name, problem }) => (
          <li key={id} className="border-b border-rule py-2">
            {t.rich("feeds.settings.problem", {
              name: () => <bdi className="break-all">{name}</bdi>,
              reason: () => <Reason said={problem} />,
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
