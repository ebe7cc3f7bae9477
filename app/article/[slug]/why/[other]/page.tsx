import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { WhyRelated } from "@/components/article/why-related";
import { PageFrame } from "@/components/frame/page-frame";
import { getWhyPage } from "@/lib/pages/article/get-why-page";
import { NOT_HERE } from "@/lib/pages/page-props";
import "../../../../compare/compare.css";

type Props = { params: Promise<{ slug: string; other: string }> };

const getPage = async ({ params }: Props) => {
  const { slug, other } = await params;
  return getWhyPage(slug, other);
};

export async function generateMetadata(props: Props): Promise<Metadata> {
  return (await getPage(props))?.metadata ?? NOT_HERE;
}

export default async function Page(props: Props) {
  const page = await getPage(props);
  if (!page) notFound();
  return (
    <PageFrame frame={page.frame}>
      <WhyRelated page={page} />
    </PageFrame>
  );
}
