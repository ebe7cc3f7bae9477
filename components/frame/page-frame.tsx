import type { ReactNode } from "react";
import { t } from "@/lib/messages/t";
import type { Frame } from "@/lib/pages/frame/get-frame";
import { Keys } from "./keys";
import { Masthead } from "./masthead";

/** Head and foot around a page. @param list the page is a list of articles */
export function PageFrame({
  frame,
  list = false,
  children,
}: {
  frame: Frame;
  list?: boolean;
  children: ReactNode;
}) {
  return (
    <>
      <Masthead {...frame} list={list} />
      {children}
      <Keys />
      <footer className="foot">
        <p className="page py-6 text-fine text-quiet">{t("frame.foot")}</p>
      </footer>
    </>
  );
}
