"use client";
import Link from "next/link";
import { type ReactNode, useState } from "react";

/** A link within the library. The page behind it is fetched once somebody points at it, reaches it or touches it. */
export function StoryLink({
  href,
  className,
  children,
  lang,
  dir,
  title,
}: {
  href: string;
  className?: string;
  children: ReactNode;
  lang?: string | undefined;
  dir?: "ltr" | "rtl" | undefined;
  title?: string;
}) {
  const [wanted, setWanted] = useState(false);
  const want = () => setWanted(true);
  return (
    <Link
      href={href}
      className={className}
      lang={lang}
      dir={dir}
      title={title}
      prefetch={wanted}
      onPointerEnter={want}
      onFocus={want}
      onTouchStart={want}
    >
      {children}
    </Link>
  );
}
