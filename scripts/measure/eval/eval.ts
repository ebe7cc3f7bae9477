import { resolve } from "node:path";
import { UsageError } from "../../commands/usage-error";
import { evalCompare } from "./eval-compare";
import { evalEntities } from "./eval-entities";
import { evalExtractionCommand } from "./eval-extraction";
import { evalLinks } from "./eval-links";
import { evalPastedCommand } from "./eval-pasted";
import { evalPeople } from "./eval-people";
import { evalReasons } from "./eval-reasons";
import { evalRelated } from "./eval-related";
import { evalSearch } from "./eval-search";
import { evalStories } from "./eval-stories";
import { type EvalTopicsOptions, evalTopicsCommand } from "./eval-topics";
import { evalWritten } from "./eval-written";

type EvalOptions = EvalTopicsOptions & { pages?: boolean };

/** The evaluations by name. Files are absolute paths. */
const EVALUATIONS: Record<string, (files: string[], options: EvalOptions) => Promise<void> | void> = {
  related: (files, { json, half }) => evalRelated(onlyFile(files), json === true, half),
  links: (files, { json, half }) => evalLinks(onlyFile(files), json === true, half),
  extraction: (files, options) => evalExtractionCommand(onlyFile(files), options),
  pasted: (files, options) => evalPastedCommand(onlyFile(files), options),
  reasons: (_, { json }) => evalReasons(json === true),
  topics: (files, options) => evalTopicsCommand(files, options),
  entities: (files, { json }) => evalEntities(onlyFile(files), json === true),
  written: (files, options) => evalWritten(onlyFile(files), options),
  people: (files, { json }) => evalPeople(onlyFile(files), json === true),
  compare: (files, { json, half }) => evalCompare(onlyFile(files), json === true, half),
  stories: (files, { json }) => evalStories(files, json === true),
  search: ([folder], { json }) => evalSearch(json === true, folder),
};

const onlyFile = ([file, ...more]: string[]): string => {
  if (!file || more.length) throw new UsageError("Name one file, or folder, of known answers.");
  return file;
};

/** `throughline eval SUBJECT [FILE…]`: measures one part of Throughline and prints the figures. @throws UsageError */
export async function evalCommand(subject: string, files: string[], options: EvalOptions): Promise<void> {
  const measure = EVALUATIONS[subject];
  if (!measure)
    throw new UsageError(
      `There is no evaluation of "${subject}"; there are: ${Object.keys(EVALUATIONS).join(", ")}.`,
    );
  const from = process.env.THROUGHLINE_CWD ?? process.cwd();
  await measure(
    files.map((file) => resolve(from, file)),
    options,
  );
}
