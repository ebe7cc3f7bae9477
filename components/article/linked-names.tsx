"use client";

import { LibraryLink } from "../ui/library-link";

/**
 * Names under a title, each leading to the articles that have it. A client component, though it only shows: the browser is sent the
 * names as plain data, where elements would weigh three times as much.
 */
export function LinkedNames({
  title,
  names,
}: {
  title: string;
  /** `count`: how often the text has the name. */
  names: { name: string; href: string; count?: number }[];
}) {
  return (
    <div>
      <h2 className="label">{title}</h2>
      <ul className="flex flex-wrap gap-x-3">
        {names.map(({ name, href, count }) => (
          <li key={href}>
            <LibraryLink href={href} className="link">
              <bdi>{name}</bdi>
            </LibraryLink>
            {count !== undefined && (
              <>
                {" "}
                <span className="text-quiet tabular-nums">{count}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
