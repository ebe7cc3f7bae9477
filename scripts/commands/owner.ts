import { hasOwner, invite } from "../../lib/accounts/invitations";
import { UsageError } from "./usage-error";

/**
 * `throughline owner link`: prints a link with which somebody becomes the owner, unless there is one already. `owner reset`: prints
 * one with which the owner chooses a new name and password.
 * @param options address: that of the running app; PUBLIC_URL or the port of `npm start` without it
 */
export async function ownerCommand(action: string, options: { address?: string }): Promise<number> {
  if (action !== "link" && action !== "reset")
    throw new UsageError(`There is no "owner ${action}". Write "owner reset" for a new link.`);
  if (action === "link" && (await hasOwner())) return 0;
  const port = process.env.PORT || "3000";
  const address = (process.env.PUBLIC_URL || options.address || `http://localhost:${port}`).replace(
    /\/+$/,
    "",
  );
  const purpose =
    action === "reset"
      ? "To choose a new name and password as the owner"
      : "To become the owner, who may add and edit";
  console.log(`${purpose}, open this once within 24 hours:\n${address}/welcome/${await invite("owner")}`);
  return 0;
}
