import { PageFrame } from "@/components/frame/page-frame";
import { t } from "@/lib/messages/t";
import { getFrame } from "@/lib/pages/frame/get-frame";

export const generateMetadata = () => ({ title: t("saved.offline.none.title"), robots: { index: false } });

/** Shown without a connection in the place of a page that is not kept on the device (components/saved/offline-worker.ts). */
export default async function Page() {
  return (
    <PageFrame frame={await getFrame()}>
      <main id="text" className="page *:max-w-[40rem] pt-8 pb-16">
        <h1 className="tight font-serif text-headline font-semibold">{t("saved.offline.none.title")}</h1>
        <p className="mt-4 font-serif text-lead">{t("saved.offline.none.help")}</p>
        <p className="mt-6">
          <a href="/saved" className="link">
            {t("saved.title")}
          </a>
        </p>
      </main>
    </PageFrame>
  );
}
