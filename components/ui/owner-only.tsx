import { t } from "@/lib/messages/t";
import { LibraryLink } from "./library-link";

/** Shown to everybody else in place of a form for the owner. @param next the page to go on with after signing in */
export const OwnerOnly = ({ what, next }: { what: string; next?: string | undefined }) => (
  <p className="mt-4 font-serif text-lead">
    {t("ui.ownerOnly", { what })}{" "}
    <LibraryLink
      href={next ? `/sign-in?${new URLSearchParams({ next })}` : "/sign-in"}
      className="link whitespace-nowrap"
    >
      {t("ui.signIn")}
    </LibraryLink>
  </p>
);
