import type { Metadata } from "next";
import { PageFrame } from "@/components/frame/page-frame";
import { OutletList } from "@/components/outlets/outlet-list";
import { t } from "@/lib/messages/t";
import { getOutletsPage } from "@/lib/pages/outlets/get-outlets-page";

export const generateMetadata = (): Metadata => ({
  title: t("outlets.title"),
  description: t("outlets.description"),
  alternates: { canonical: "/outlets" },
});

export default async function Page() {
  const { frame, outlets } = await getOutletsPage();
  return (
    <PageFrame frame={frame}>
      <main id="text" className="page pt-8 pb-16">
        <h1 className="tight font-serif text-headline font-semibold">{t("outlets.title")}</h1>
        <p className="max-w-[40rem] pt-2 pb-6 font-serif text-lead text-quiet">{t("outlets.intro")}</p>
        <OutletList outlets={outlets} />
      </main>
    </PageFrame>
  );
}
