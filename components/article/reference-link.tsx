import type { ReactNode } from "react";
import { t } from "@/lib/messages/t";
import { LibraryLink } from "../ui/library-link";

/** A link to an article of the library, and marked as one. */
export const HeldLink = ({ href, lang, children }: { href: string; lang?: string; children: ReactNode }) => (
  <LibraryLink prefetch href={href} lang={lang} className="link held" title={t("article.inLibrary")}>
    {children}
  </LibraryLink>
);

/** A link out of the library, and marked as one. */
export const OutsideLink = ({ href, children }: { href: string; children: ReactNode }) => (
  <a
    href={href}
    rel="noopener noreferrer nofollow"
    className="link outside"
    title={t("article.leadsOutside")}
  >
    {children}
  </a>
);
