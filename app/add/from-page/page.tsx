import type { Metadata } from "next";
import { FromPage } from "@/components/add/from-page";
import { PageFrame } from "@/components/frame/page-frame";
import { OwnerOnly } from "@/components/ui/owner-only";
import { t } from "@/lib/messages/t";
import { getFrame } from "@/lib/pages/frame/get-frame";

export const generateMetadata = (): Metadata => ({
  title: t("add.fromPage.title"),
  robots: { index: false },
});

export default async function Page() {
  const frame = await getFrame();
  return (
    <PageFrame frame={frame}>
      <main id="text" className="page *:max-w-[46rem] pt-8 pb-16">
        <h1 className="tight font-serif text-headline font-semibold">{t("add.fromPage.title")}</h1>
        {frame.owner ? <FromPage words={listWords()} /> : <OwnerOnly what={t("add.ownerOnly")} />}
        <noscript>
          <p className="mt-4">{t("add.fromPage.noScripts")}</p>
        </noscript>
      </main>
    </PageFrame>
  );
}

const listWords = () => ({
  waiting: t("add.fromPage.waiting"),
  notSent: t("add.fromPage.notSent"),
  untitled: t("add.fromPage.untitled"),
  add: t("add.fromPage.add"),
});
