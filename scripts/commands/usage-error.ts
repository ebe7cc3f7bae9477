/** An error that the user can correct; only the message is printed. */
export class UsageError extends Error {
  override name = "UsageError";
}
