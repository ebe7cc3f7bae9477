import type { ReactNode } from "react";
import { LibraryLink } from "./library-link";

/** The link to the next page of a list; nothing on the last one. */
export function NextPage({ href, children }: { href: string | null; children: ReactNode }) {
  if (!href) return null;
  return (
    <p className="pt-8">
      <LibraryLink href={href} rel="next" className="button">
        {children}
      </LibraryLink>
    </p>
  );
}
