import { t } from "@/lib/messages/t";
import { LibraryLink } from "./library-link";

/** The way to the comparison of two articles, by the names of their outlets. */
export function CompareLink({ href, names }: { href: string; names: readonly [string, string] }) {
  return (
    <LibraryLink href={href} className="link">
      {t.rich("edition.compare", {
        one: () => <bdi>{names[0]}</bdi>,
        other: () => <bdi>{names[1]}</bdi>,
      })}
    </LibraryLink>
  );
}
