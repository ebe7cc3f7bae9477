import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ExportFile } from "@/components/export/export-file";
import { PageFrame } from "@/components/frame/page-frame";
import { getExportPage } from "@/lib/pages/export/get-export-page";
import type { SearchParams } from "@/lib/pages/page-props";

export const metadata: Metadata = { title: "Export", robots: { index: false } };

export default async function Page({ searchParams }: { searchParams: SearchParams }) {
  const page = await getExportPage(await searchParams);
  if (!page) redirect("/sign-in?next=/export");
  return (
    <PageFrame frame={page.frame}>
      <main id="text" className="page max-w-[40rem] pt-8 pb-16">
        <h1 className="tight font-serif text-headline font-semibold">Export</h1>
        <ExportFile page={page} />
      </main>
    </PageFrame>
  );
}
