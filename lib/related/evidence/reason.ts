import type { ArticleDate } from "../../articles/date";
import { findFigures } from "../../text/figures";
import { isBroadName } from "../../text/names/broad-names";
import { hasArabic } from "../../text/normalise";
import { listWords } from "../../text/tokenise";
import { LINK_KIND, type LinkKind } from "../kinds/link-kinds";
import { isRare } from "../profile/rarity";
import { formatDistance } from "./date-distance";
import type { Evidence } from "./pick-evidence";

/** Maximum number of shared things in a reason. */
const MAX_NAMED = 4;
const MAX_NAME_LENGTH = 60;
const DAY_MS = 86_400_000;

const isDistinctive = ({ kind }: Evidence): boolean =>
  kind === "name" || kind === "figure" || kind === "date";

/** Lower case for what is capitalised only because it stands in a headline; "NATO" stays. */
const unset = (text: string): string => text.replace(/\p{Lu}\p{Ll}+/gu, (word) => word.toLowerCase());

/**
 * The shared thing in one spelling: in lower case unless it is a name, Arabic isolated from the direction of the
 * line.
 */
function nameShared(shared: Evidence): string {
  const [here, there] = shared.texts;
  const plain = isDistinctive(shared) ? here : /^\p{Ll}/u.test(there) ? there : here;
  const line = (shared.kind === "phrase" ? unset(plain) : plain).replace(/\s+/g, " ").trim();
  const cut = line.length > MAX_NAME_LENGTH ? `${line.slice(0, MAX_NAME_LENGTH - 1).trimEnd()}…` : line;
  return hasArabic(cut) ? `\u2068${cut}\u2069` : cut;
}

/** True for a date on or next to the day of either article: the reason says how far apart they are anyway. */
function isOwnDate({ kind, texts }: Evidence, dates: readonly (ArticleDate | null)[]): boolean {
  if (kind !== "date") return false;
  const terms = findFigures(texts[0], listWords(texts[0])).map(({ term }) => term);
  return dates.some((date) => {
    if (!date) return false;
    const days = [-1, 0, 1].map((step) => new Date(date.order + step * DAY_MS).toISOString().slice(0, 10));
    return terms.some((term) => days.some((day) => day === term || `-${day.slice(4)}` === term));
  });
}

function formatShared(evidence: readonly Evidence[], rare: (shared: Evidence) => boolean): string {
  const uncommon = evidence.filter(rare);
  const rank = (shared: Evidence): number =>
    isDistinctive(shared) ? (isBroadName(shared.texts[0]) ? 1 : 0) : 2;
  const ordered = [0, 1, 2].flatMap((place) => uncommon.filter((shared) => rank(shared) === place));
  if (ordered.length > 0) return `Both: ${ordered.slice(0, MAX_NAMED).map(nameShared).join(", ")}`;
  const subjects = evidence.filter(({ kind }) => kind === "name").slice(0, MAX_NAMED);
  if (subjects.length === 0) return "Nothing rare shared";
  return `Nothing rare shared; both are about ${subjects.map(nameShared).join(", ")}`;
}

/**
 * Why two articles are linked, in one plain line: "Both: Hmeimim, Shoigu, 63,000 displaced · 2 days apart". Names
 * only what both share and what is currently rare in the library, and says so where nothing is. Mentions time only if
 * both dates are known, and no more precisely than they are.
 * @param link the evidence from pickEvidence; how many articles contain each of its terms, and how many there are;
 * the kind, null where the owner has chosen it
 */
export function formatReason(link: {
  evidence: readonly Evidence[];
  frequency: (term: number) => number;
  articles: number;
  kind: LinkKind | null;
  dates: readonly [ArticleDate | null, ArticleDate | null];
}): string {
  const { frequency, articles, kind, dates } = link;
  const evidence = link.evidence.filter((shared) => !isOwnDate(shared, dates));
  const tie = kind && LINK_KIND[kind].reference?.reason;
  const shared = formatShared(evidence, ({ term }) => isRare(frequency(term), articles));
  const parts = [tie, shared, formatDistance(dates[0], dates[1])];
  return parts.filter((part): part is string => Boolean(part)).join(" · ");
}
