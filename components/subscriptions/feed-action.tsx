import { t } from "@/lib/messages/t";

type Action = "refresh" | "resume" | "pause" | "remove";

/** A button for something that can be done with a feed. */
export const FeedAction = ({ value, title }: { value: Action; title: string }) => (
  <button
    type="submit"
    name="action"
    value={value}
    className="mark"
    aria-label={t(`feeds.actions.${value}Of`, { title })}
  >
    {t(`feeds.actions.${value}`)}
  </button>
);
