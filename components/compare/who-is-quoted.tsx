import { interfaceLocale } from "@/lib/messages/interface-language";
import { comma } from "@/lib/messages/list-of";
import { t } from "@/lib/messages/t";
import type { ComparisonView, QuotedView, SpeakerView } from "@/lib/pages/compare/comparison-view";

const SHORT = 8;
const percent = (share: number): string => t("compare.quoted.percent", { share: Math.round(share * 100) });

/** Who is quoted on each side, and how much. */
export function WhoIsQuoted({
  quoted,
  names,
}: {
  quoted: ComparisonView["quoted"];
  names: [string, string];
}) {
  return (
    <div className="compare-pair">
      {(["a", "b"] as const).map((side, at) => (
        <section
          key={side}
          aria-label={t("compare.quoted.by", { name: names[at] ?? "" })}
          className={`compare-${side}`}
        >
          <h3 className="label">
            <bdi>{names[at]}</bdi>
          </h3>
          <Quoted quoted={quoted[side]} />
        </section>
      ))}
    </div>
  );
}

function Quoted({ quoted }: { quoted: QuotedView }) {
  const { speakers, quotedShare, reportedShare, distanced } = quoted;
  if (speakers.length === 0 && distanced.length === 0)
    return <p className="text-small">{t("compare.quoted.nobody")}</p>;
  return (
    <>
      <p className="text-small">
        {t("compare.quoted.shares", { quoted: percent(quotedShare), reported: percent(reportedShare) })}
      </p>
      {speakers.length > 0 && (
        <table className="compare-speakers">
          <thead>
            <tr className="label">
              <th scope="col">{t("compare.quoted.who")}</th>
              <th scope="col">{t("compare.quoted.quoted")}</th>
              <th scope="col">{t("compare.quoted.retold")}</th>
            </tr>
          </thead>
          <tbody>
            {speakers.slice(0, SHORT).map((speaker) => (
              <Speaker key={speaker.name} speaker={speaker} />
            ))}
          </tbody>
        </table>
      )}
      {speakers.length > SHORT && (
        <p className="text-fine text-quiet">
          {t.rich("compare.quoted.more", {
            speakers: speakers.length - SHORT,
            names: () => (
              <bdi>
                {new Intl.ListFormat(interfaceLocale(), { type: "unit" }).format(
                  speakers.slice(SHORT).map(({ name }) => name),
                )}
              </bdi>
            ),
          })}
        </p>
      )}
      {distanced.length > 0 && (
        <p className="text-small">
          {t("compare.quoted.distanced")}{" "}
          {distanced.map(({ text, anchor }, at) => (
            <span key={`${anchor}${text}`}>
              {at > 0 && comma()}
              <a href={`#${anchor}`} className="link">
                <bdi>“{text}”</bdi>
              </a>
            </span>
          ))}
        </p>
      )}
    </>
  );
}

function Speaker({ speaker }: { speaker: SpeakerView }) {
  const { name, quoted, reported, anchors } = speaker;
  return (
    <tr>
      <th scope="row">
        <a href={`#${anchors[0]}`} className="hover:text-accent">
          <bdi>{name}</bdi>
        </a>
      </th>
      <td>{quoted || "–"}</td>
      <td>{reported || "–"}</td>
    </tr>
  );
}
