import type { Metadata } from "next";
import { PageFrame } from "@/components/frame/page-frame";
import { OutletGrid } from "@/components/times/outlet-grid";
import { BackLink } from "@/components/ui/back-link";
import { t } from "@/lib/messages/t";
import type { SearchParams } from "@/lib/pages/page-props";
import { getTimesPage } from "@/lib/pages/times/get-times-page";

export const generateMetadata = (): Metadata => ({ title: t("times.title"), robots: { index: false } });

/** The table that the library page shows on demand where there are scripts. */
export default async function Page({ searchParams }: { searchParams: SearchParams }) {
  const { frame, times, backHref, notes } = await getTimesPage(await searchParams);
  return (
    <PageFrame frame={frame}>
      <main id="text" className="page pt-8 pb-16">
        <BackLink href={backHref} />
        <h1 className="tight pt-2 pb-5 font-serif text-headline font-semibold">{t("times.title")}</h1>
        {notes.map((note) => (
          <p key={note} className="mb-3 border-s-2 border-accent ps-3 text-small">
            {note}
          </p>
        ))}
        {times && times.grid.columns.length > 0 ? (
          <OutletGrid view={times} />
        ) : (
          <p className="text-small text-quiet">{times ? t("times.noDates") : t("times.tooLong")}</p>
        )}
      </main>
    </PageFrame>
  );
}
