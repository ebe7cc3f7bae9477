import { examineFile, NotRestored } from "../../lib/db/sqlite/restore";
import { examineLibrary } from "../../lib/doctor/examine-library";
import { repairLibrary } from "../../lib/doctor/repair-library";
import { givenPath } from "./given-path";
import { UsageError } from "./usage-error";

/** `throughline doctor --backup FILE`: whether a copy of a library can be restored. @throws UsageError if it is none */
export async function examineBackup(file: string): Promise<number> {
  const path = givenPath(file);
  try {
    const { articles, faults } = examineFile(path);
    for (const fault of faults) console.error(fault);
    console.log(`${articles.toLocaleString("en")} articles`);
    console.log(faults.length > 0 ? "The backup is damaged." : "The backup is sound.");
    return faults.length > 0 ? 1 : 0;
  } catch (error) {
    if (error instanceof NotRestored) throw new UsageError(error.message);
    throw error;
  }
}

/** `throughline doctor`. @returns the exit status: 1 if something is wrong and was not repaired */
export async function doctorCommand({ mend, json }: { mend?: boolean; json?: boolean }): Promise<number> {
  const before = await examineLibrary();
  if (mend && before.findings.some(({ mendable }) => mendable)) await repairLibrary();
  const after = mend ? await examineLibrary() : before;
  const sound = !after.findings.some(({ weight }) => weight === "fault");
  if (json) console.log(JSON.stringify({ sound, ...after, found: before.findings }));
  else {
    console.log(
      Object.entries(after.counts)
        .map(([what, rows]) => `${rows.toLocaleString("en")} ${what}`)
        .join(", "),
    );
    for (const { what, rows, mendable } of before.findings) {
      const left = after.findings.find((finding) => finding.what === what);
      const said = mend ? (left ? "left" : "mended") : mendable ? "--mend puts it right" : "";
      console.log(`${rows.toLocaleString("en")} ${what}${said && ` (${said})`}`);
    }
    console.log(sound ? "The library is sound." : "The library is not sound.");
  }
  return sound ? 0 : 1;
}
