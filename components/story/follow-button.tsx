import { t } from "@/lib/messages/t";

/** Follows a story or unfollows it, and comes back to the same page. */
export function FollowButton({ slug, follows, title }: { slug: string; follows: boolean; title: string }) {
  return (
    <form
      method="post"
      action={`/story/${encodeURIComponent(slug)}/follow`}
      aria-label={t("story.followForm", { story: title })}
    >
      <button
        type="submit"
        name="follow"
        value={follows ? "no" : "yes"}
        aria-pressed={follows}
        className="mark text-ink"
      >
        {t(follows ? "story.following" : "story.follow")}
      </button>
    </form>
  );
}
