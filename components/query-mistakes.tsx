import Link from "next/link";
import type { MistakeView } from "@/lib/filters/mistake-view";

/** What is wrong with the words in the box, each with its place and the query mended, as a link. */
export function QueryMistakes({
  mistakes,
  id,
  className = "",
}: {
  mistakes: MistakeView[];
  id?: string;
  className?: string;
}) {
  if (mistakes.length === 0) return null;
  return (
    <ul id={id} className={`grid gap-2 border-s-2 border-accent ps-3 text-small ${className}`}>
      {mistakes.map(({ message, before, faulty, after, mended }) => (
        <li key={`${before}${faulty} ${message}`} className="min-w-0">
          <p>{message}</p>
          <p className="break-words text-fine text-quiet">
            <bdi>
              {before}
              <mark className="mistake">{faulty}</mark>
              {after}
            </bdi>
          </p>
          {mended && (
            <p className="break-words">
              Instead:{" "}
              <Link href={mended.href} prefetch={false} className="link">
                <bdi>{mended.text}</bdi>
              </Link>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
