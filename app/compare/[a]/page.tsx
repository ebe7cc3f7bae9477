import type { Metadata } from "next";
import { slugOf } from "@/lib/articles/slug";
import { ChooseOther } from "./choose-other";

export const metadata: Metadata = { title: "Compare", robots: { index: false } };

export default async function CompareOnePage({ params }: { params: Promise<{ a: string }> }) {
  return <ChooseOther slug={slugOf({ slug: (await params).a })} />;
}
