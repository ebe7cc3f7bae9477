import { t } from "@/lib/messages/t";
import type { Position } from "@/lib/readers/position";

/** Leads to where the reader was when leaving the article. */
export const GoOn = ({ position }: { position: Position }) => (
  <p>
    <a href="#place" className="link">
      {t("article.goOn")}
    </a>{" "}
    <span className="text-quiet tabular-nums">{t("ui.percentRead", { percent: position.percent })}</span>
  </p>
);
