/** Something that the person at the terminal can mend; only the message is printed. */
export class UsageError extends Error {
  override name = "UsageError";
}
