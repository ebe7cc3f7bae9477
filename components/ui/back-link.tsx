import { t } from "@/lib/messages/t";
import { LibraryLink } from "./library-link";

/** The link at the top of a page back to the articles that it is about. */
export const BackLink = ({ href }: { href: string }) => (
  <p className="text-small">
    <LibraryLink href={href} className="link">
      {t("ui.backToArticles")}
    </LibraryLink>
  </p>
);
