"use client";
import Link from "next/link";
import { type ComponentProps, useState } from "react";

type Props = Omit<ComponentProps<typeof Link>, "prefetch"> & {
  /**
   * Fetches the page when the link is pointed at, focused or touched. Not for pages that count as seen once fetched, nor for those
   * that show what readers change: the browser would keep them for minutes.
   */
  prefetch?: boolean;
};

/** A link within the library. */
export function LibraryLink({ prefetch = false, ...link }: Props) {
  const [wanted, setWanted] = useState(false);
  const want = prefetch ? () => setWanted(true) : undefined;
  return <Link {...link} prefetch={wanted} onPointerEnter={want} onFocus={want} onTouchStart={want} />;
}
