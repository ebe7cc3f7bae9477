import type { ReactNode } from "react";
import type { Frame } from "@/lib/pages/frame/get-frame";
import { Masthead } from "./masthead";

/** Head and foot around a page. */
export function PageFrame({
  frame,
  reading = false,
  front = false,
  children,
}: {
  frame: Frame;
  reading?: boolean;
  front?: boolean;
  children: ReactNode;
}) {
  return (
    <>
      <Masthead {...frame} reading={reading} front={front} />
      {children}
      <footer className="border-t border-rule">
        <p className="page py-6 text-fine text-quiet">
          Throughline, a news reader that you run yourself. Links between articles are made on this machine,
          each with its reason.
        </p>
      </footer>
    </>
  );
}
