import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageBelow } from "@/components/frame/page-below";
import { EditOutlet } from "@/components/outlets/edit-outlet";
import { OwnerOnly } from "@/components/ui/owner-only";
import { Problem } from "@/components/ui/problem";
import { t } from "@/lib/messages/t";
import { getEditOutletPage } from "@/lib/pages/outlets/get-edit-outlet-page";
import type { SearchParams } from "@/lib/pages/page-props";

type Props = { params: Promise<{ slug: string }>; searchParams: SearchParams };

export const generateMetadata = (): Metadata => ({
  title: t("outlets.edit.title"),
  robots: { index: false },
});

export default async function Page({ params, searchParams }: Props) {
  const page = await getEditOutletPage((await params).slug, await searchParams);
  if (!page) notFound();
  const { frame, outlet, problem } = page;
  return (
    <PageBelow
      frame={frame}
      above={{ href: `/outlets/${encodeURIComponent(outlet.slug)}`, name: outlet.name }}
      title={t("outlets.edit.heading")}
    >
      <Problem text={problem} />
      {frame.owner ? <EditOutlet {...page} /> : <OwnerOnly what={t("outlets.edit.ownerOnly")} />}
    </PageBelow>
  );
}
