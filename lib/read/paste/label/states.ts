/** What a line is for, as the labeller learns it. */
export type Label =
  | "page"
  | "kicker"
  | "outlet"
  | "byline"
  | "data"
  | "headline"
  | "standfirst"
  | "caption"
  | "paragraph"
  | "subhead"
  | "listEntry"
  | "quotation"
  | "reference"
  | "listHeading"
  | "keywords";

/** The parts of a page, in the order in which every page has them. */
const REGIONS = ["above", "headline", "head", "body", "foot"] as const;
export type Region = (typeof REGIONS)[number];

/** The labels that each part of a page may have. */
const LABELS: Record<Region, readonly Label[]> = {
  above: ["page", "kicker", "outlet", "byline", "data", "caption", "reference", "keywords", "paragraph"],
  headline: ["headline"],
  head: [
    "page",
    "outlet",
    "byline",
    "data",
    "standfirst",
    "caption",
    "subhead",
    "listEntry",
    "reference",
    "listHeading",
    "keywords",
  ],
  body: [
    "paragraph",
    "subhead",
    "listEntry",
    "quotation",
    "caption",
    "page",
    "reference",
    "listHeading",
    "keywords",
    "byline",
    "data",
  ],
  foot: ["page", "byline", "data", "outlet", "reference", "listHeading", "keywords", "caption"],
};

/** A label in a part of the page. */
export type State = { region: Region; label: Label };

export const STATES: readonly State[] = REGIONS.flatMap((region) =>
  LABELS[region].map((label) => ({ region, label })),
);

const nameOf = ({ region, label }: State): string => `${region}.${label}`;
export const STATE_NAMES = STATES.map(nameOf);

/** What belongs to the page differs from part to part: a menu above, comments below. */
const ownColumn = ({ region, label }: State): string => (label === "page" ? `${region}.page` : label);

/**
 * What weights are learnt for: each label and each part of a page. The score of a state is the sum of both, so that a
 * label is recognised by the same attributes wherever it is.
 */
export const COLUMNS: readonly string[] = [
  ...new Set(STATES.map(ownColumn)),
  ...REGIONS.map((region) => `in ${region}`),
];
export const COLUMNS_OF: readonly (readonly [label: number, part: number])[] = STATES.map((state) => [
  COLUMNS.indexOf(ownColumn(state)),
  COLUMNS.indexOf(`in ${state.region}`),
]);

/** Lines of the article's text: its body starts and ends with one. */
const TEXT: readonly Label[] = ["paragraph", "subhead", "listEntry", "quotation"];

export const isText = ({ region, label }: State): boolean => region === "body" && TEXT.includes(label);

/** True if a line in one state may be followed by a line in the other: parts come in order, with one headline. */
export function mayFollow(first: State, next: State): boolean {
  if (first.region === next.region) return first.region !== "headline";
  switch (next.region) {
    case "headline":
      return first.region === "above";
    case "head":
      return first.region === "headline";
    case "body":
      return (first.region === "headline" || first.region === "head") && isText(next);
    case "foot":
      return isText(first);
    default:
      return false;
  }
}

export const mayStart = ({ region }: State): boolean => region === "above" || region === "headline";

export const mayEnd = (state: State): boolean => state.region === "foot" || isText(state);
