import type { ReactNode } from "react";
import { StoryLink } from "../ui/library-link";

/** A reference whose article is in the library: it leads there, and is marked as such. */
export const Held = ({ held, children }: { held: { href: string; lang?: string }; children: ReactNode }) => (
  <StoryLink
    href={held.href}
    {...(held.lang ? { lang: held.lang } : {})}
    className="link held"
    title="In this library"
  >
    {children}
  </StoryLink>
);

/** A reference that leads out of the library, which its mark says. */
export const Outside = ({ href, children }: { href: string; children: ReactNode }) => (
  <a href={href} rel="noopener noreferrer nofollow" className="link outside" title="Leads outside">
    {children}
  </a>
);
