import { wordTest } from "../../text/word-lookup";
import { isSpelledName } from "../person-name";

// Tests for plain forms of words; words/english-cues.txt explains its sections.
const cue = (section: string) => wordTest("entities/words/english-cues", section);

export const isHead = cue("organisation heads");
export const isWeakHead = cue("weak organisation heads");
export const isNationalBody = cue("national bodies");
export const isOrganisationTail = cue("organisation tails");
export const isGroupOpener = cue("group openers");
export const isPlaceHead = cue("place heads");
export const isPlaceTail = cue("place tails");
export const isTailInName = cue("place tails in the name");
export const isTailOutsideName = cue("place tails outside the name");
export const isLooseTail = cue("loose place tails");
export const isFacility = cue("facilities");
export const isStreet = cue("streets");
export const isCommon = cue("common capitals");
export const isRole = cue("roles");
export const isFormOfAddress = cue("forms of address");
export const isOffice = cue("offices");
export const isReportingVerb = cue("reporting verbs");

const isNationality = cue("nationalities");
const isDirection = cue("directions");
const isListedGivenName = wordTest("entities/words/given-names", "others");
const isOneOfMany = wordTest("entities/words/given-names-many", "names");

export const isArticle = (plain: string): boolean =>
  /^(?:al|el|ad|as|ash|at|ar|an|az|the|de|of)$/.test(plain);

export const isGivenName = (plain: string): boolean =>
  isListedGivenName(plain) || isSpelledName(plain) || isOneOfMany(plain);

/** A nationality or the like, or the end of a compound that says which side somebody is on: "Turkey-backed". */
export const isDemonym = (plain: string): boolean =>
  isNationality(plain) || /(?:-|^)(?:backed|led|held|based|controlled|made|linked)$/.test(plain);

/** True for a word that may come before or after a name without being part of it. */
export const isFiller = (plain: string): boolean =>
  isNationality(plain) || isDirection(plain) || isArticle(plain) || (isCommon(plain) && !isFacility(plain));

const isListedDoubtful = wordTest("entities/words/given-names-many", "doubtful");

/** A given name that is also a surname, a place or an everyday word ("Bill"): it counts only inside a sentence. */
export const isDoubtfulGivenName = (plain: string): boolean =>
  isListedDoubtful(plain) || (isCommon(plain) && isGivenName(plain));
