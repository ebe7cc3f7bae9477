import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ExportFile } from "@/components/export/export-file";
import { PageFrame } from "@/components/frame/page-frame";
import { t } from "@/lib/messages/t";
import { getExportPage } from "@/lib/pages/export/get-export-page";
import type { SearchParams } from "@/lib/pages/page-props";

export const generateMetadata = (): Metadata => ({ title: t("exports.title"), robots: { index: false } });

export default async function Page({ searchParams }: { searchParams: SearchParams }) {
  const page = await getExportPage(await searchParams);
  if (!page) redirect("/sign-in?next=/export");
  return (
    <PageFrame frame={page.frame}>
      <main id="text" className="page *:max-w-[40rem] pt-8 pb-16">
        <h1 className="tight font-serif text-headline font-semibold">{t("exports.title")}</h1>
        <ExportFile page={page} />
      </main>
    </PageFrame>
  );
}
