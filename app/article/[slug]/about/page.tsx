import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AboutArticle } from "@/components/article/about-article";
import { PageFrame } from "@/components/frame/page-frame";
import { getAboutPage } from "@/lib/pages/article/get-about-page";
import { NOT_HERE } from "@/lib/pages/page-props";

type Props = { params: Promise<{ slug: string }> };

const getPage = async ({ params }: Props) => getAboutPage((await params).slug);

export async function generateMetadata(props: Props): Promise<Metadata> {
  return (await getPage(props))?.metadata ?? NOT_HERE;
}

export default async function Page(props: Props) {
  const page = await getPage(props);
  if (!page) notFound();
  return (
    <PageFrame frame={page.frame}>
      <AboutArticle page={page} />
    </PageFrame>
  );
}
