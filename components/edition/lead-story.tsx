import { inInterfaceLanguage } from "@/lib/messages/interface-language";
import { label } from "@/lib/messages/label";
import { t } from "@/lib/messages/t";
import type { LeadingStory } from "@/lib/pages/edition/get-edition-page";
import type { OtherTellings, LeadPicture as PictureView, Telling } from "@/lib/pages/edition/view-lead";
import { FollowButton } from "../story/follow-button";
import { CompareLink } from "../ui/compare-link";
import { edgeOf } from "../ui/edge-of";
import { LibraryLink } from "../ui/library-link";
import { Picture } from "../ui/picture";
import { StoryName } from "./story-name";
import "./edition.css";

/** The story that leads: its name, its picture, the beginning of one article, and how others tell it. */
export function LeadStory({ story }: { story: LeadingStory }) {
  const { article, others, picture, compare, isFollowed } = story;
  return (
    <section aria-label={t("edition.leadingStory")} className="lead-story">
      <StoryName story={story} className="text-headline" />
      <div className="lead-columns">
        {picture && <LeadPicture picture={picture} />}
        <article lang={article.inLanguage} dir={article.direction}>
          <h3 className="tight font-serif text-row font-semibold">
            <LibraryLink prefetch href={`/article/${article.slug}`} className="hover:text-accent">
              {article.headline}
            </LibraryLink>
          </h3>
          <p className="lead-extract">{article.extract}</p>
          <Source telling={article} />
        </article>
        <div className="lead-others">
          {others.length > 0 && (
            <ul aria-label={t("edition.others")}>
              {others.map((other) => (
                <Other key={other.slug} telling={other} />
              ))}
            </ul>
          )}
          <div className="flex flex-wrap gap-x-5 gap-y-1 pt-3 text-small">
            <FollowButton slug={story.slug} follows={isFollowed} title={story.title} />
            {compare && <CompareLink {...compare} />}
          </div>
        </div>
      </div>
    </section>
  );
}

function LeadPicture({ picture: { src, srcSet, colour, href } }: { picture: PictureView }) {
  return (
    <LibraryLink prefetch href={href} tabIndex={-1} aria-hidden="true" className="lead-picture">
      <Picture
        {...{ colour, src, srcSet }}
        sizes="(min-width: 64rem) 32rem, 92vw"
        width={720}
        height={480}
        fetchPriority="high"
      />
    </LibraryLink>
  );
}

const Source = ({ telling: { outletName, day, direction } }: { telling: Telling }) => (
  <p {...inInterfaceLanguage()} className={`text-fine text-quiet ${edgeOf(direction)}`}>
    <bdi className="font-semibold text-ink">{outletName ?? label("outletUnknown")}</bdi>
    {day && (
      <>
        {" · "}
        <bdi>{day}</bdi>
      </>
    )}
  </p>
);

/** Another outlet's telling, with what it alone says. */
function Other({ telling }: { telling: OtherTellings["others"][number] }) {
  const { slug, headline, inLanguage, direction, phrase } = telling;
  return (
    <li
      lang={inLanguage}
      dir={direction}
      className="border-t border-rule py-2.5 md:first:border-t-0 md:first:pt-0"
    >
      <LibraryLink
        prefetch
        href={`/article/${slug}`}
        className="tight font-serif text-base font-semibold hover:text-accent"
      >
        {headline}
      </LibraryLink>
      {phrase && <p className="font-serif text-small text-quiet">{phrase}</p>}
      <Source telling={telling} />
    </li>
  );
}
