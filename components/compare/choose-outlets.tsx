import { t } from "@/lib/messages/t";
import type { StoryOutlet } from "@/lib/pages/story/story-outlets";

/** Chooses two outlets of a story to be compared. */
export function ChooseOutlets({ story, outlets }: { story: string; outlets: StoryOutlet[] }) {
  if (outlets.length < 2) return null;
  return (
    <section aria-labelledby="compare-outlets" className="pt-10">
      <h2 id="compare-outlets" className="label border-b border-ink pb-1.5">
        {t("compare.choose.title")}
      </h2>
      <form action="/compare/outlets" className="flex flex-wrap items-end gap-x-4 gap-y-3 pt-3 text-small">
        <input type="hidden" name="story" value={story} />
        <OutletField name="a" label={t("compare.choose.one")} outlets={outlets} chosen={outlets[0]?.slug} />
        <OutletField name="b" label={t("compare.choose.other")} outlets={outlets} chosen={outlets[1]?.slug} />
        <button type="submit" className="button">
          {t("compare.choose.compare")}
        </button>
      </form>
    </section>
  );
}

function OutletField({
  name,
  label,
  outlets,
  chosen,
}: {
  name: string;
  label: string;
  outlets: StoryOutlet[];
  chosen: string | undefined;
}) {
  return (
    <label className="grow sm:max-w-[18rem]">
      <span className="label">{label}</span>
      <select name={name} defaultValue={chosen} className="field">
        {outlets.map(({ name: outlet, slug, articles }) => (
          <option key={slug} value={slug}>
            {`${outlet} (${articles})`}
          </option>
        ))}
      </select>
    </label>
  );
}
