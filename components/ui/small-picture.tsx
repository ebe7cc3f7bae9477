import type { SmallPicture as View } from "@/lib/articles/pictures";
import { LibraryLink } from "./library-link";
import { Picture } from "./picture";

/** An article's picture beside its headline: it leads there too, and says nothing that the headline does not. */
export function SmallPicture({ picture: { src, colour }, href }: { picture: View; href: string }) {
  return (
    <LibraryLink prefetch href={href} tabIndex={-1} aria-hidden="true" className="small-picture">
      <Picture colour={colour} src={src} alt="" width={168} height={112} loading="lazy" />
    </LibraryLink>
  );
}
