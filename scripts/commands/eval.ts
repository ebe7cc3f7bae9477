import { resolve } from "node:path";
import { evalEntities } from "./eval-entities";
import { evalRelated } from "./eval-related";
import { UsageError } from "./usage-error";

/** `throughline eval SUBJECT FILE`: measures one part of Throughline and prints the figures. */
export async function evalCommand(subject: string, file: string, options: { json?: boolean }): Promise<void> {
  const path = resolve(process.env.THROUGHLINE_CWD ?? process.cwd(), file);
  if (subject === "related") await evalRelated(path, options.json === true);
  else if (subject === "entities") evalEntities(path, options.json === true);
  else throw new UsageError(`There is no evaluation of "${subject}"; there are: eval related, eval entities`);
}
