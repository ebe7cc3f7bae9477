import type { Position } from "@/lib/readers/position";

/** Leads to where the reader was when leaving the article. */
export const GoOn = ({ position }: { position: Position }) => (
  <p>
    <a href="#place" className="link">
      Go on where you were
    </a>{" "}
    <span className="text-quiet tabular-nums">{position.percent} % read</span>
  </p>
);
