import { t } from "../../messages/t";
import { highlightHref } from "../article/highlight-view";
import { type MarkedArticle, whyLost } from "./list-marked";

/** What has a meaning in Markdown, wherever it stands and at the start of a line. */
const plain = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>|~]/g, "\\$&")
    .replace(/^(\s*)([#+-]|\d+(?=[.)]))/gm, (_, space: string, sign: string) =>
      /\d/.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`,
    );

/** A passage as a block quotation, with an empty line between its paragraphs. */
const quoted = (text: string): string =>
  text
    .split(/\n+/)
    .map((line) => `> ${plain(line)}`)
    .join("\n>\n");

/** A reader's highlights in Markdown. @param base the library's outside address, without a slash at its end */
export function writeMarkdown(articles: readonly MarkedArticle[], base: string): string {
  const parts = articles.map((article) => {
    const { slug, headline, outletName, day, story, highlights } = article;
    const title = plain(headline.replace(/\s+/g, " "));
    const about = [outletName, day, story && t("highlights.file.story", { story: story.title })].filter(
      (part) => part !== null,
    );
    return [
      `## ${slug ? `[${title}](${base}/article/${encodeURIComponent(slug)})` : title}`,
      ...(about.length > 0 ? [about.map(plain).join(" · ")] : []),
      ...highlights.flatMap((one) => {
        const lost = whyLost(one, slug);
        const now =
          one.revised && t("highlights.file.revised", { now: plain(one.revised.replace(/\s+/g, " ")) });
        const open =
          slug && !lost && `[${t("highlights.file.open")}](${base}${highlightHref(one.id, slug, true)})`;
        return [quoted(one.exact), lost, now, one.note && plain(one.note), open].filter((part) => !!part);
      }),
    ].join("\n\n");
  });
  return `${[`# ${t("highlights.title")}`, ...parts].join("\n\n")}\n`;
}
