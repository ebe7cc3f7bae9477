/** A word of a name. */
const WORD = String.raw`\p{Lu}[\p{L}.'’-]*`;
/** A surname is not written in capitals alone, as whole lines are. */
const SURNAME = String.raw`\p{Lu}[\p{L}'’-]*\p{Ll}[\p{L}'’-]*`;
/** A headline begins behind these, and the box ends with the word on its button, 900 characters later at most. */
const HEADLINES = String.raw`[\p{Lu}\p{N}"“'‘].{10,900}?\sMORE(?!\p{L})`;
/** The name once more. */
const SAME = new RegExp(String.raw`((?:${WORD}\s){1,4}${WORD})\s?\1\s?${HEADLINES}`, "gsu");
/** A fuller form of the name, "Pete Hale Peter (Pete) Ian HalePort bill stalls MORE": only where it is glued to a headline. */
const FULLER = new RegExp(String.raw`(?<!\p{L})(${SURNAME}) (?:\(?${WORD}\)?\s){1,4}\1${HEADLINES}`, "gsu");

/**
 * Takes out the boxes that open over a name on some outlets' pages, and stand in the text of their copies: the name once more, then
 * headlines on that person, up to the button at the end. "Joe Biden Joe BidenGOP senators balk 2020 suicides MORE, who" is
 * "Joe Biden, who".
 */
export const withoutNameBoxes = (text: string): string =>
  text.includes(" MORE") ? text.replace(SAME, "$1").replace(FULLER, "$1") : text;
