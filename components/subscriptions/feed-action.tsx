/** A button for something that can be done with a feed. */
export const FeedAction = ({ value, words, title }: { value: string; words: string; title: string }) => (
  <button type="submit" name="action" value={value} className="mark" aria-label={`${words}: ${title}`}>
    {words}
  </button>
);
