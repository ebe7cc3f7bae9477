import { inInterfaceLanguage } from "@/lib/messages/interface-language";
import { t } from "@/lib/messages/t";
import type { ChangedParagraph, Stretch } from "@/lib/pages/article/compare-versions";
import type { RevisionsPage } from "@/lib/pages/article/get-revisions-page";
import "../ui/article.css";

type Change = RevisionsPage["changes"][number];

/** What changed from version to version, the newest change first. */
export function RevisionList({ page: { changes, lang, direction } }: { page: RevisionsPage }) {
  return changes.map((change) => (
    <section key={change.id} aria-labelledby={`change-${change.id}`} className="pt-8">
      <h2 id={`change-${change.id}`} className="label border-b border-ink pb-1.5">
        {t.rich("revisions.changed", { when: () => <time dateTime={change.iso}>{change.when}</time> })}
      </h2>
      <div lang={lang} dir={direction} className="revision font-serif">
        {change.headline && (
          <h3 className="tight text-row font-semibold">
            <Stretches stretches={change.headline} />
          </h3>
        )}
        {change.abstract && (
          <p className="text-lead">
            <Stretches stretches={change.abstract} />
          </p>
        )}
        <Paragraphs change={change} />
      </div>
    </section>
  ));
}

function Paragraphs({ change: { headline, abstract, paragraphs } }: { change: Change }) {
  if (paragraphs.length === 0)
    return <Said>{t(headline || abstract ? "revisions.textSame" : "revisions.allSame")}</Said>;
  return paragraphs.map((paragraph, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs never change places
    <Paragraph key={at} paragraph={paragraph} />
  ));
}

const Paragraph = ({ paragraph }: { paragraph: ChangedParagraph }) =>
  "unchanged" in paragraph ? (
    <Said>{t("revisions.unchanged", { paragraphs: paragraph.unchanged })}</Said>
  ) : (
    <p>
      <Stretches stretches={paragraph.stretches} />
    </p>
  );

/** What the page says, among words of the article. */
const Said = ({ children }: { children: string }) => (
  <p {...inInterfaceLanguage()} className="font-sans text-fine text-quiet">
    {children}
  </p>
);

const Stretches = ({ stretches }: { stretches: Stretch[] }) =>
  stretches.map(({ words, change }, at) => {
    const Tag = change === "added" ? "ins" : change === "removed" ? "del" : "span";
    // biome-ignore lint/suspicious/noArrayIndexKey: stretches never change places
    return <Tag key={at}>{words}</Tag>;
  });
