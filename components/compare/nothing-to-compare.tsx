import { interfaceLocale } from "@/lib/messages/interface-language";
import { t } from "@/lib/messages/t";
import type { CompareOutletsPage } from "@/lib/pages/compare/get-compare-outlets-page";
import { ChooseOutlets } from "./choose-outlets";

/** Says why two outlets cannot be compared: they are one, or one has no article. */
export function NothingToCompare({ page: { story, isTwice, without } }: { page: CompareOutletsPage }) {
  return (
    <main id="text" className="page *:max-w-[46rem] pt-8 pb-16">
      <h1 className="tight font-serif text-headline font-semibold">
        {t(isTwice ? "compare.nothing.twice" : "compare.nothing.title")}
      </h1>
      <p className="mt-4 font-serif text-lead">
        {isTwice
          ? t("compare.nothing.needsTwo")
          : t.rich("compare.nothing.without", {
              outlets: () => (
                <bdi>{new Intl.ListFormat(interfaceLocale(), { type: "disjunction" }).format(without)}</bdi>
              ),
            })}
      </p>
      {story && <ChooseOutlets story={story.slug} outlets={story.outlets} />}
    </main>
  );
}
