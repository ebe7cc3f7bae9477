import type { Metadata } from "next";
import { PageFrame } from "@/components/frame/page-frame";
import { KeywordList, SubjectList } from "@/components/topics/topic-list";
import { t } from "@/lib/messages/t";
import { getTopicsPage } from "@/lib/pages/topics/get-topics-page";

export const generateMetadata = (): Metadata => ({
  title: t("topics.title"),
  description: t("topics.description"),
  alternates: { canonical: "/topics" },
});

export default async function Page() {
  const { frame, subjects, keywords, total } = await getTopicsPage();
  return (
    <PageFrame frame={frame}>
      <main id="text" className="page pt-8 pb-16">
        <h1 className="tight font-serif text-headline font-semibold">{t("topics.title")}</h1>
        <p className="max-w-[40rem] pt-2 pb-6 font-serif text-lead text-quiet">{t("topics.intro")}</p>
        <SubjectList subjects={subjects} />
        <KeywordList keywords={keywords} total={total} />
      </main>
    </PageFrame>
  );
}
