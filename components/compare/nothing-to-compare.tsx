import type { CompareOutletsPage } from "@/lib/pages/compare/get-compare-outlets-page";
import { ChooseOutlets } from "./choose-outlets";

/** Says why two outlets cannot be compared: they are one, or one has no article. */
export function NothingToCompare({ page: { story, isTwice, without } }: { page: CompareOutletsPage }) {
  return (
    <main id="text" className="page max-w-[46rem] pt-8 pb-16">
      <h1 className="tight font-serif text-headline font-semibold">
        {isTwice ? "This is one outlet twice" : "There is nothing to compare"}
      </h1>
      <p className="mt-4 font-serif text-lead">
        {isTwice ? (
          "A comparison needs two outlets that tell of the same thing."
        ) : (
          <>
            The library has no article on this from <bdi>{without.join(" or ")}</bdi>. Choose two outlets that
            have one.
          </>
        )}
      </p>
      {story && <ChooseOutlets story={story.slug} outlets={story.outlets} />}
    </main>
  );
}
