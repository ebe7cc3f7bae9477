/** What the command line has for "-" while it is parsed; no argument can hold this character. */
export const STANDARD_INPUT = "\0-";
