import { examineLibrary } from "../../lib/doctor/examine-library";
import { repairLibrary } from "../../lib/doctor/repair-library";

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
