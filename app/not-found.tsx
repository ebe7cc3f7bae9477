import { Masthead } from "@/components/frame/masthead";
import { NotHere } from "@/components/frame/not-here";
import { t } from "@/lib/messages/t";
import { getFrame } from "@/lib/pages/frame/get-frame";

export const generateMetadata = () => ({ title: t("frame.notFound.name") });

/** The framework sends this along with every page: both components are then no more than their names and properties. */
export default async function NotFound() {
  return (
    <>
      <Masthead {...(await getFrame())} list={false} />
      <NotHere />
    </>
  );
}
