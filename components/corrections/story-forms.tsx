import { label } from "@/lib/messages/label";
import { t } from "@/lib/messages/t";
import type { EditStoryPage } from "@/lib/pages/corrections/get-edit-story-page";
import { Field } from "../ui/field";
import { LibraryLink } from "../ui/library-link";
import { DecisionRow } from "./decision-row";

const SECTION = "mt-10 border-t border-ink pt-4";
const HEADING = "tight font-serif text-row font-semibold";

/** The owner's decisions about a story: its name, another story that is the same, articles that do not belong. */
export function StoryForms({ page }: { page: EditStoryPage }) {
  const action = `${page.story.href}/decide`;
  return (
    <>
      <form method="post" action={action} className="mt-6 grid gap-3">
        <Field
          label={t("corrections.story.name")}
          name="name"
          value={page.name}
          placeholder={page.story.title}
          maxLength={page.mostName}
        />
        <button type="submit" name="action" value="name" className="button justify-self-start">
          {t("corrections.story.saveName")}
        </button>
      </form>
      <Merge page={page} action={action} />
      <Part page={page} action={action} />
    </>
  );
}

type Props = { page: EditStoryPage; action: string };

function Merge({ page: { near, other }, action }: Props) {
  return (
    <section className={SECTION}>
      <h2 className={HEADING}>{t("corrections.story.merge")}</h2>
      <p className="pb-3 text-small text-quiet">{t("corrections.story.mergeHelp")}</p>
      {near.length > 0 && (
        <ul aria-label={t("corrections.story.related")} className="mb-4 border-t border-rule text-small">
          {near.map(({ id, slug, title, inLanguage, direction, articles, time }) => (
            <DecisionRow
              key={id}
              action={action}
              field={["other", slug]}
              decision="merge"
              label={t("corrections.story.mergeInto")}
              name={t("corrections.story.mergeIntoOf", { title })}
            >
              <LibraryLink href={`/story/${encodeURIComponent(slug)}`} className="link">
                <span lang={inLanguage} dir={direction}>
                  {title}
                </span>
              </LibraryLink>
              <span className="block text-quiet">
                {time
                  ? t("corrections.story.articlesAndTime", { articles, time })
                  : t("corrections.story.articles", { articles })}
              </span>
            </DecisionRow>
          ))}
        </ul>
      )}
      <form method="post" action={action} className="grid gap-3">
        <Field label={t("corrections.story.address")} name="other" value={other} required maxLength={2000} />
        <button type="submit" name="action" value="merge" className="button justify-self-start">
          {t("corrections.story.mergeNow")}
        </button>
      </form>
    </section>
  );
}

function Part({ page: { articles }, action }: Props) {
  return (
    <section className={SECTION}>
      <h2 className={HEADING}>{t("corrections.story.strangers")}</h2>
      <p className="pb-3 text-small text-quiet">{t("corrections.story.strangersHelp")}</p>
      <form method="post" action={action}>
        <ul className="border-t border-rule">
          {articles.map(({ id, headline, inLanguage, direction, outlet, day, chosen }) => (
            <li key={id} className="border-b border-rule">
              <label className="flex items-baseline gap-3 py-2.5">
                <input type="checkbox" name="article" value={id} defaultChecked={chosen} />
                <span className="min-w-0">
                  <span lang={inLanguage} dir={direction} className="tight block font-serif">
                    {headline}
                  </span>
                  <span className="text-fine text-quiet">
                    <bdi>{outlet?.name ?? label("outletUnknown")}</bdi> · {day ?? t("dates.unknown")}
                  </span>
                </span>
              </label>
            </li>
          ))}
        </ul>
        <p className="flex flex-wrap gap-3 pt-4">
          <button type="submit" name="action" value="own" className="button">
            {t("corrections.story.own")}
          </button>
          <button type="submit" name="action" value="out" className="button">
            {t("corrections.story.out")}
          </button>
        </p>
      </form>
    </section>
  );
}
