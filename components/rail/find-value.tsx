/** Leads to the page on which all values of a facet are searched. */
export function FindValue({ href, words }: { href: string; words: string }) {
  return (
    <a href={href} className="more">
      {words}
    </a>
  );
}
