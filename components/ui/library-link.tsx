"use client";
import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { isPlainClick } from "./plain-click";

type Prefetching = NonNullable<Parameters<ReturnType<typeof useRouter>["prefetch"]>[1]>;
/** The page with all that it reads; the framework's own choice leaves out what is made at each request. */
const WHOLE = { kind: "full" as Prefetching["kind"] };

/**
 * A link within the library. The page behind it is fetched once somebody points at it, reaches it or touches it. A page has dozens
 * of these; the framework's own link does the same, and everything else that a link may be asked for.
 */
export function StoryLink({
  href,
  className,
  children,
  lang,
  dir,
  title,
  prefetch = true,
}: {
  href: string;
  className?: string | undefined;
  children: ReactNode;
  lang?: string | undefined;
  dir?: "ltr" | "rtl" | undefined;
  title?: string;
  /** False where the page counts as seen by being fetched, or shows what readers change: it would be kept for minutes. */
  prefetch?: boolean;
}) {
  const router = useRouter();
  const want = prefetch ? () => router.prefetch(href, WHOLE) : undefined;
  return (
    <a
      href={href}
      className={className}
      lang={lang}
      dir={dir}
      title={title}
      onPointerEnter={want}
      onFocus={want}
      onTouchStart={want}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        router.push(href);
      }}
    >
      {children}
    </a>
  );
}
