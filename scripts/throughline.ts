import { cac } from "cac";
import { closeLibrary } from "../lib/db/client";
import { failureOf } from "../lib/db/failures";
import { inEnglish } from "../lib/messages/in-english";
import { WrongSetting } from "../lib/pictures/room";
import { escapeConsole } from "./commands/escape-console";
import { STANDARD_INPUT } from "./commands/standard-input";
import { UsageError } from "./commands/usage-error";
import { prepareLibrary } from "./prepare-library";

escapeConsole();

// All commands that users have. The code of each is loaded when it is run, so that evaluation (measure/) weighs on nothing
// else.
const cli = cac("throughline");

cli
  .command("import <...sources>", "Add articles from files, folders or - (standard input)")
  .option("--json", "Print what came of it as JSON")
  .option("--dry-run", "Read and check, but store nothing")
  .option("--outlet <name>", "The outlet that published them, where the source does not say")
  .option(
    "--reader <name>",
    "Of an exported library: who gets its marks, filters and followed stories; the owner by default",
  )
  .option("--articles-only", "Of an exported library: leave its owner's decisions and its reader's marks out")
  .action(async (sources, options) => (await import("./commands/import")).importCommand(sources, options));

cli
  .command(
    "export [file]",
    "The library as JSON Lines that import again to the same thing; without FILE to standard output",
  )
  .option("--filter <query>", "Only the articles that this search leaves: --filter 'topic:sport after:2020'")
  .option(
    "--reader <name>",
    "Whose saved articles, filters and followed stories go along; the owner's by default",
  )
  .action(async (file, options) => (await import("./commands/export")).exportCommand(file, options));

cli
  .command("related <article>", "The related links of an article, by its identifier, slug or address")
  .option("--json", "Print them as the API does")
  .action(async (article, options) => (await import("./commands/related")).relatedCommand(article, options));

cli
  .command("relink", "Make all links anew, with the library as it is; stopped, it goes on where it was")
  .action(async () => (await import("./commands/relink")).relinkCommand({ reread: false }));

cli
  .command(
    "reread",
    "Derive everything from the stored articles as this version does, and relink; stopped, it resumes",
  )
  .action(async () => (await import("./commands/relink")).relinkCommand({ reread: true }));

cli
  .command("eval <subject> [...files]", "Measure against what is known to be right: eval related gold.jsonl")
  .option("--json", "Print the figures as JSON")
  .option("--pages", "extraction, pasted and written, with --json: the score of each page too")
  .option("--labels <file>", "topics: the subjects that people gave, by identifier")
  .option("--no-keywords", "topics: without the publisher's keywords")
  .option(
    "--half <half>",
    "topics: tuning or unseen, every other article; related: learnt or unseen stories; pasted: seen, unseen or all hosts; written, links, compare: seen or unseen",
  )
  .action(async (subject, files, options) =>
    (await import("./measure/eval/eval")).evalCommand(subject, files, options),
  );

cli
  .command("doctor", "Whether the library is sound: the file, counts, what points to what, the search index")
  .option("--mend", "Put right what can be put right")
  .option("--json", "Print it as JSON")
  .option("--backup <file>", "Examine a backup instead, and change nothing")
  .action(async ({ backup, ...options }) => {
    const { doctorCommand, examineBackup } = await import("./commands/doctor");
    return backup === undefined ? doctorCommand(options) : examineBackup(String(backup));
  });

cli
  .command("samples <action>", "samples remove: take the sample articles out; samples load: have them again")
  .action(async (action) => (await import("./commands/samples")).samplesCommand(action));

cli
  .command("backup <file>", "Copy the library as it is now to a file, also while the server runs")
  .action(async (file) => (await import("./commands/backup")).backupCommand(file));

cli
  .command("restore <file>", "Put a backup in the library's place; what is there is kept beside it")
  .action(async (file) => (await import("./commands/backup")).restoreCommand(file));

cli
  .command("feeds <action> [what]", "feeds add ADDRESS, import FILE.opml, export, refresh, watch, list")
  .action(async (action, what) => (await import("./commands/feeds")).feedsCommand(action, what));

cli
  .command(
    "pictures <action>",
    "pictures keep: fetch those that wait; retry: those that failed too; list; remove",
  )
  .action(async (action) => (await import("./commands/pictures")).picturesCommand(action));

cli
  .command("owner <action>", "owner reset: a link with which the owner chooses a new name and password")
  .option("--address <url>", "The address of the running app, for the link")
  .action(async (action, options) => (await import("./commands/owner")).ownerCommand(action, options));

cli.help();

/**
 * What cac misreads, as it reads it: a single hyphen is to it an option without a name, and an option of two words takes the source
 * after it for its value.
 */
const SPELLED: Record<string, string> = {
  "-": STANDARD_INPUT,
  "--dry-run": "--dryRun",
  "--articles-only": "--articlesOnly",
};

async function main(): Promise<number> {
  cli.parse(
    process.argv.map((given) => SPELLED[given] ?? given),
    { run: false },
  );
  if (cli.options.help) return 0;
  if (!cli.matchedCommand) {
    cli.outputHelp();
    return 1;
  }
  // what is restored takes the place of a library that may not open any more
  if (cli.matchedCommandName !== "restore") await prepareLibrary({ samples: false });
  return (await cli.runMatchedCommand()) ?? 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  const plain =
    error instanceof UsageError ||
    error instanceof WrongSetting ||
    (error instanceof Error && error.name === "CACError");
  const failure = failureOf(error);
  const said = plain && error instanceof Error ? error.message : error;
  console.error(failure ? inEnglish(failure.why) : said);
  process.exitCode = 1;
} finally {
  await closeLibrary();
}
