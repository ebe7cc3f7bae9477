import type { Metadata } from "next";
import { PageFrame } from "@/components/frame/page-frame";
import { KeywordList, SubjectList } from "@/components/topics/topic-list";
import { getTopicsPage } from "@/lib/pages/topics/get-topics-page";

export const metadata: Metadata = {
  title: "Topics",
  description: "What the articles of this library are about, and how many over time.",
  alternates: { canonical: "/topics" },
};

export default async function Page() {
  const { frame, subjects, keywords, total } = await getTopicsPage();
  return (
    <PageFrame frame={frame}>
      <main id="text" className="page pt-8 pb-16">
        <h1 className="tight font-serif text-headline font-semibold">Topics</h1>
        <p className="max-w-[40rem] pt-2 pb-6 font-serif text-lead text-quiet">
          IPTC’s subjects, as the words of the articles speak for them. All charts share one scale.
        </p>
        <SubjectList subjects={subjects} />
        <KeywordList keywords={keywords} total={total} />
      </main>
    </PageFrame>
  );
}
