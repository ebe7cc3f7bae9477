import type { SentenceView } from "@/lib/pages/compare/comparison-view";
import type { ComparedSide } from "@/lib/pages/compare/get-comparison";
import { StoryLink } from "../ui/library-link";
import { Pieces } from "./sentence";

const SECTIONS = [
  ["words", "Words for the same things"],
  ["both", "What both say"],
  ["only", "What only one says"],
  ["figures", "Figures and dates"],
  ["quoted", "Who is quoted"],
  ["vocabulary", "Words each uses more"],
] as const;

/** The two articles side by side: who, when, and both headlines with the words that differ. */
export function CompareHead({
  sides,
  headlines,
  names,
}: {
  sides: [ComparedSide, ComparedSide];
  headlines: [SentenceView | undefined, SentenceView | undefined];
  names: [string, string];
}) {
  return (
    <header>
      <h1 className="text-small font-semibold">
        <bdi>{names[0]}</bdi> and <bdi>{names[1]}</bdi>, compared
      </h1>
      <div className="compare-pair compare-head">
        {sides.map((side, at) => {
          const headline = headlines[at];
          return (
            <div key={at === 0 ? "a" : "b"} className={at === 0 ? "compare-a" : "compare-b"}>
              <p className="text-small">
                <bdi className="font-semibold">{side.outlet ?? "Outlet not known"}</bdi>
                <span className="text-quiet">
                  {` · ${side.day ?? "date not known"} · ${side.words} words${
                    sides[0].language === sides[1].language ? "" : ` · ${side.language}`
                  }`}
                </span>
              </p>
              <h2
                id={headline?.anchor}
                lang={side.lang}
                dir={side.dir}
                className="tight mt-1 font-serif text-top font-semibold"
              >
                <StoryLink href={`/article/${side.slug}`} className="hover:text-accent">
                  {headline ? <Pieces pieces={headline.pieces} /> : side.headline}
                </StoryLink>
              </h2>
            </div>
          );
        })}
      </div>
      <CompareSections />
    </header>
  );
}

/** The parts of the page. */
export function CompareSections() {
  return (
    <nav aria-label="On this page" className="compare-nav">
      <ul className="flex flex-wrap gap-x-5 gap-y-1 text-fine">
        {SECTIONS.map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`} className="text-quiet hover:text-accent">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
