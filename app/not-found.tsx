import { PageFrame } from "@/components/frame/page-frame";
import { LibraryLink } from "@/components/ui/library-link";
import { getFrame } from "@/lib/pages/frame/get-frame";

export const metadata = { title: "Not here" };

export default async function NotFound() {
  return (
    <PageFrame frame={await getFrame()}>
      <main id="text" className="page max-w-[40rem] py-16">
        <h1 className="tight font-serif text-headline font-semibold">There is no such page here</h1>
        <p className="mt-4 font-serif text-lead">
          The article may have been removed, or its address may be incomplete. Search words find it if the
          library has it.
        </p>
        <form action="/library" className="mt-6 flex gap-3">
          <label className="grow">
            <span className="sr-only">Search words</span>
            <input type="search" name="q" className="field" />
          </label>
          <button type="submit" className="button">
            Search
          </button>
        </form>
        <p className="mt-6">
          <LibraryLink href="/" className="link">
            See the newest articles
          </LibraryLink>
        </p>
      </main>
    </PageFrame>
  );
}
