import { inInterfaceLanguage } from "@/lib/messages/interface-language";
import { t } from "@/lib/messages/t";

/** Says in place of a highlight that it was removed, and puts it back. @param list on the page of all highlights */
export const UndoRemoval = ({ id, list = false }: { id: number; list?: boolean }) => (
  <form method="post" action={`/highlights/${id}`} {...inInterfaceLanguage()} className="undo">
    {list && <input type="hidden" name="from" value="list" />}
    <span role="status">{t("highlights.removed")}</span>{" "}
    <button type="submit" name="action" value="restore" className="mark">
      {t("highlights.putBack")}
    </button>
  </form>
);
