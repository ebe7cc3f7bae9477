import type { TellingRow } from "@/lib/pages/library/list-view";
import type { Marks } from "@/lib/readers/shelf";
import { StoryLink } from "../ui/library-link";
import { MarkedText } from "../ui/marked-text";

/** The marks that a reader has put on an article, in words. */
export const nameMarks = (marks: Marks | null): string[] => [
  ...(marks?.saved ? ["Saved"] : []),
  ...(marks?.read ? ["Read"] : []),
];

/** What else is said of a telling, behind its headline; nothing where there is nothing. */
function Besides({ facts }: { facts: (string | null)[] }) {
  const said = facts.flatMap((fact) => (fact ? ` · ${fact}` : [])).join("");
  return said && <span>{said}</span>;
}

/** The other tellings of an event, and its translations, under the one that leads. */
export function OtherTellings({ tellings, day }: { tellings: TellingRow[]; day: string | null }) {
  if (tellings.length === 0) return null;
  return (
    <div dir="ltr" lang="en" className="tellings">
      <p className="label">Also</p>
      <ul>
        {tellings.map((telling) => (
          <li key={telling.slug}>
            <article>
              <bdi>{telling.outletName ?? "Outlet not known"}</bdi>
              {" — "}
              <StoryLink
                href={`/article/${telling.slug}`}
                lang={telling.inLanguage}
                dir={telling.direction}
                className={telling.marks?.read ? "read" : undefined}
              >
                <MarkedText pieces={telling.headline} />
              </StoryLink>
              <Besides facts={[...(telling.day === day ? [] : [telling.day]), ...nameMarks(telling.marks)]} />
            </article>
          </li>
        ))}
      </ul>
    </div>
  );
}
