import { PageFrame } from "@/components/frame/page-frame";
import { LibraryLink } from "@/components/ui/library-link";
import { t } from "@/lib/messages/t";
import { getFrame } from "@/lib/pages/frame/get-frame";

export const generateMetadata = () => ({ title: t("frame.notFound.name") });

export default async function NotFound() {
  return (
    <PageFrame frame={await getFrame()}>
      <main id="text" className="page *:max-w-[40rem] pt-8 pb-16">
        <h1 className="tight font-serif text-headline font-semibold">{t("frame.notFound.title")}</h1>
        <p className="mt-4 font-serif text-lead">{t("frame.notFound.help")}</p>
        <form action="/library" className="mt-6 flex gap-3">
          <label className="grow">
            <span className="sr-only">{t("frame.searchWords")}</span>
            <input type="search" name="q" className="field" />
          </label>
          <button type="submit" className="button">
            {t("frame.search")}
          </button>
        </form>
        <p className="mt-6">
          <LibraryLink href="/" className="link">
            {t("frame.notFound.home")}
          </LibraryLink>
        </p>
      </main>
    </PageFrame>
  );
}
