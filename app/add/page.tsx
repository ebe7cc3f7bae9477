import type { Metadata } from "next";
import { ImportOutcome } from "@/components/add/import-result";
import { PageFrame } from "@/components/frame/page-frame";
import { OwnerOnly } from "@/components/ui/owner-only";
import type { QueryValues } from "@/lib/filters/parse-filter";
import { getImport } from "@/lib/pages/add/get-import";
import { getFrame } from "../../lib/pages/frame/get-frame";

export const metadata: Metadata = { title: "Add articles", robots: { index: false } };

const REFUSALS = new Map([
  ["empty", "There was nothing to add: paste a text or choose a file."],
  ["large", "That is more than 32 MB. Larger files go in by the command: npx throughline import FILE"],
]);

export default async function AddPage({ searchParams }: { searchParams: Promise<QueryValues> }) {
  const values = await searchParams;
  const frame = await getFrame();
  const refusal = REFUSALS.get(String(values.refused));
  const outcome = frame.owner ? await getImport(Number(values.import)) : null;
  return (
    <PageFrame frame={frame}>
      <main id="text" className="page max-w-[46rem] pt-8 pb-16">
        <h1 className="tight font-serif text-headline font-semibold">Add articles</h1>
        {outcome && <ImportOutcome outcome={outcome} />}
        {refusal && (
          <p role="alert" className="mt-4 border-s-2 border-accent ps-3">
            {refusal}
          </p>
        )}
        {frame.owner ? (
          <form method="post" action="/add/import" encType="multipart/form-data" className="mt-6 grid gap-5">
            <label className="grid gap-1">
              <span className="label">Text of an article, as copied from its page</span>
              <textarea name="text" rows={14} dir="auto" className="field font-serif" />
            </label>
            <label className="grid gap-1">
              <span className="label">
                Or files: saved pages (.html), Markdown (.md), pasted texts (.txt), JSON Lines (.jsonl)
              </span>
              <input
                type="file"
                name="file"
                multiple
                className="text-small file:me-3 file:cursor-pointer file:border file:border-ink file:px-3 file:py-1"
              />
            </label>
            <label className="grid gap-1">
              <span className="label">Outlet, where the text does not name it</span>
              <input name="outlet" maxLength={200} className="field" />
            </label>
            <button type="submit" className="button justify-self-start">
              Add
            </button>
          </form>
        ) : (
          <OwnerOnly what="add articles" />
        )}
      </main>
    </PageFrame>
  );
}
