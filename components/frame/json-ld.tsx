/**
 * Structured data in the page. A "<" in it could end the script element, so it is written as JSON's own escape: the one
 * place where text goes into the page unescaped by React.
 */
export function JsonLd({ data }: { data: Record<string, unknown> }) {
  const json = JSON.stringify(data).replaceAll("<", "\\u003c");
  // biome-ignore lint/security/noDangerouslySetInnerHtml: escaped above; a script element takes no child text
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
