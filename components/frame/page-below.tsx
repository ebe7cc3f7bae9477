import type { ReactNode } from "react";
import type { Frame } from "@/lib/pages/frame/get-frame";
import { LibraryLink } from "../ui/library-link";
import { PageFrame } from "./page-frame";

type Props = {
  frame: Frame;
  /** The page that this one belongs to. */
  above: { href: string; name: string };
  title: string;
  /** For lists rather than forms. */
  wide?: boolean;
  children: ReactNode;
};

/** A page with a form or a list that belongs to another page: a link back to that one, the title, and what is done here. */
export const PageBelow = ({ frame, above, title, wide = false, children }: Props) => (
  <PageFrame frame={frame}>
    <main id="text" className={`page pt-8 pb-16 ${wide ? "*:max-w-[52rem]" : "*:max-w-[46rem]"}`}>
      <p className="pb-2 text-small">
        <LibraryLink href={above.href} className="link">
          <bdi>{above.name}</bdi>
        </LibraryLink>
      </p>
      <h1 className="tight font-serif text-headline font-semibold">{title}</h1>
      {children}
    </main>
  </PageFrame>
);
