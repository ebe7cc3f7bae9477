import { isBroadName } from "../../text/names/broad-names";
import { isInHead, surfaceAt } from "./find-places";
import { HEADLINES, type Place, type ProfiledText, type SharedThing } from "./shared-thing";

/** A sentence is looked for within this distance. */
const REACH = 240;
const SENTENCE_END = /[.!?؟…][”"’)]*\s|\n/g;

/** About the sentence around a place: cheaper than sentenceAround, and good enough to count what it shares. */
function roughSentence(text: string, { start, end }: Place): { from: number; to: number } {
  const before = text.slice(Math.max(0, start - REACH), start);
  let from = Math.max(0, start - REACH);
  SENTENCE_END.lastIndex = 0;
  for (const match of before.matchAll(SENTENCE_END))
    from = start - before.length + match.index + match[0].length;
  const after = text.slice(end, end + REACH);
  SENTENCE_END.lastIndex = 0;
  const stop = SENTENCE_END.exec(after);
  return { from, to: stop ? end + stop.index : Math.min(text.length, end + REACH) };
}

/**
 * Of the places of each thing, the one that tells most: headline or lead first, then with most of the others nearby. Of
 * a country that both headlines name, that in the headline.
 */
function chooseIn({ fields }: ProfiledText, things: readonly SharedThing[], side: 0 | 1): Place[] {
  const lists = things.map(({ places }) => places[side]);
  return lists.map((list, own) => {
    const [first] = list;
    if (first && things[own]?.part === HEADLINES && isBroadName(surfaceAt(fields, first))) return first;
    const head = list.filter(isInHead);
    const from = head.length > 0 ? head : list;
    let best = from[0] as Place;
    if (from.length === 1) return best;
    let most = -1;
    for (const place of from) {
      const sentence = roughSentence(fields[place.field], place);
      const isNear = (other: Place): boolean =>
        other.field === place.field && other.start >= sentence.from && other.end <= sentence.to;
      const others = lists.filter((places, at) => at !== own && places.some(isNear)).length;
      if (others > most) {
        most = others;
        best = place;
      }
    }
    return best;
  });
}

/** The places at which two articles tell each of the shared things best, in the order of the things. */
export function choosePlaces(
  a: ProfiledText,
  b: ProfiledText,
  things: readonly SharedThing[],
): [Place, Place][] {
  const here = chooseIn(a, things, 0);
  const there = chooseIn(b, things, 1);
  return here.map((place, at) => [place, there[at] as Place]);
}
