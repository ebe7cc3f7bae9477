import type { ReactNode } from "react";
import type { Preferences } from "@/lib/reading/preferences";
import { Masthead } from "./masthead";
import { ReadingControls } from "./reading-controls";

/** Head and foot around a page. */
export function PageFrame({
  frame,
  reading = false,
  front = false,
  children,
}: {
  frame: { owner: boolean; preferences: Preferences };
  /** The page shows an article's text, so its size can be chosen. */
  reading?: boolean;
  /** The first page, which carries the name larger. */
  front?: boolean;
  children: ReactNode;
}) {
  return (
    <>
      <Masthead owner={frame.owner} front={front}>
        <ReadingControls preferences={frame.preferences} sizes={reading} />
      </Masthead>
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
