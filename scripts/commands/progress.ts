import { Presets, SingleBar } from "cli-progress";

/** Interval between progress lines where there is no terminal. */
const LINE_MS = 5_000;

/**
 * Shows the progress of an import on standard error: a bar on a terminal, a line now and then elsewhere.
 * @param total the source's size in bytes; null if unknown (standard input)
 */
export function startProgress(total: number | null, { quiet }: { quiet: boolean }) {
  let bytes = 0;
  let items = 0;
  let said = Date.now();
  const bar =
    process.stderr.isTTY && total && !quiet
      ? new SingleBar(
          { format: "{bar} {percentage} %  {items} read  {eta_formatted} left", hideCursor: true },
          Presets.legacy,
        )
      : null;
  bar?.start(total ?? 0, 0, { items });
  return {
    read: (more: number) => {
      bytes += more;
    },
    item: () => {
      items += 1;
      bar?.update(bytes, { items });
      if (bar || quiet || Date.now() - said < LINE_MS) return;
      said = Date.now();
      console.error(`${items} read${total ? `, ${Math.floor((bytes / total) * 100)} % of the source` : ""}`);
    },
    end: () => bar?.stop(),
  };
}
