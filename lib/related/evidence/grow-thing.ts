import { isFunctionWord } from "../../text/common-words";
import { hasArabic, normaliseWord } from "../../text/normalise";
import { findPlaces, searchedText, surfaceAt } from "./find-places";
import { growRun, mayGrow } from "./grow-run";
import { isCounted } from "./same-thing";
import type { Place, ProfiledText, SharedThing } from "./shared-thing";

/** Pairs of places compared to find the longest shared run. */
const GROWN_PLACES = 2;
const MAX_NAME_LENGTH = 60;

/**
 * The thing grown to the longest run of words that both texts have around it. A figure must count something, and what
 * grows into a name is one.
 */
export function growThing(a: ProfiledText, b: ProfiledText, thing: SharedThing): SharedThing | null {
  const inText = (list: Place[]) => list.filter(({ field }) => field !== "headline").slice(0, GROWN_PLACES);
  let best: [Place, Place] | null = null;
  let most = 0;
  for (const here of inText(thing.places[0]))
    for (const there of inText(thing.places[1])) {
      const [textHere, textThere] = [a.fields[here.field], b.fields[there.field]];
      if (!mayGrow(textHere, here, textThere, there)) continue;
      const [run, other] = growRun(textHere, here, textThere, there, thing.kind);
      const more = run.end - run.start - (here.end - here.start);
      if (more <= most || run.end - run.start > MAX_NAME_LENGTH) continue;
      most = more;
      best = [
        { field: here.field, ...run },
        { field: there.field, ...other },
      ];
    }
  if (thing.kind === "figure") return countedFigure(a, b, thing, best);
  if (!best || (thing.kind === "word" && !isRepeated(a, best[0]) && !isRepeated(b, best[1]))) return thing;
  return asRun(a, b, thing, best);
}

/** A word and the next one are a phrase if either text has them twice: "colony grows" is none. */
function isRepeated({ fields }: ProfiledText, place: Place): boolean {
  const { lower } = searchedText(fields);
  const run = lower[place.field].slice(place.start, place.end);
  return lower.headline.includes(run) || lower.text.indexOf(run) !== lower.text.lastIndexOf(run);
}

function countedFigure(
  a: ProfiledText,
  b: ProfiledText,
  thing: SharedThing,
  best: [Place, Place] | null,
): SharedThing | null {
  const [here, there] = best ?? [thing.places[0][0], thing.places[1][0]];
  if (!here || !there) return null;
  if (!isCounted(surfaceAt(a.fields, here)) || !isCounted(surfaceAt(b.fields, there))) return null;
  return best ? asRun(a, b, thing, best) : thing;
}

/** What has no capital inside a name either. */
const isJoining = (plain: string): boolean =>
  isFunctionWord(plain) || /^(?:al|el|bin|ibn|abu|de|la|v|vs)$/.test(plain);

/** The thing as the longer run. It is looked for anew, so that the best of its places can be shown. */
function asRun(
  a: ProfiledText,
  b: ProfiledText,
  thing: SharedThing,
  [here, there]: [Place, Place],
): SharedThing {
  const surfaces = [surfaceAt(a.fields, here), surfaceAt(b.fields, there)] as const;
  const content = surfaces[0].split(/[\s-]+/).filter((word) => !isJoining(normaliseWord(word)));
  const capital = content.every((word) => /^\p{Lu}/u.test(word));
  const kind =
    thing.kind === "figure"
      ? "figure"
      : capital && !hasArabic(surfaces[0])
        ? "name"
        : thing.kind === "name"
          ? "name"
          : "phrase";
  const read = [searchedText(a.fields), searchedText(b.fields)] as const;
  const found = ([0, 1] as const).map((side) => {
    const list = findPlaces(read[side], surfaces[side], kind === "name");
    return list.length > 0 ? list : [side ? there : here];
  }) as [Place[], Place[]];
  return { ...thing, kind, weight: thing.weight * 1.3, places: found };
}
