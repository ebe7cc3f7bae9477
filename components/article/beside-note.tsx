import type { ReactNode } from "react";
import { inInterfaceLanguage } from "@/lib/messages/interface-language";
import { label } from "@/lib/messages/label";
import { t } from "@/lib/messages/t";
import type { MarginNote } from "@/lib/pages/article/margin-notes";
import { LibraryLink } from "../ui/library-link";

/** Beside a paragraph, where there is room: which article it cites, or which one tells the same thing. */
export function BesideNote({ note }: { note: MarginNote }) {
  const outlet = <bdi>{note.outlet ?? label("outletUnknown")}</bdi>;
  const link = (children: ReactNode, language = {}) => (
    <LibraryLink prefetch href={note.href} className="hover:text-accent" {...language}>
      {children}
    </LibraryLink>
  );
  return (
    <span role="note" className="notes beside" {...inInterfaceLanguage()}>
      {"cited" in note
        ? t.rich("article.beside.cited", {
            outlet: () => outlet,
            headline: () => link(<bdi>{note.cited}</bdi>, { lang: note.lang }),
          })
        : t.rich("article.beside.shared", {
            outlet: () => link(outlet),
            what: () => <bdi className="text-ink">{note.shared}</bdi>,
          })}
    </span>
  );
}
