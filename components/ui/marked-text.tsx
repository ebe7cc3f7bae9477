import { Fragment } from "react";
import type { Piece } from "@/lib/filters/marked-text";

/** A text with what was sought in it marked. */
export const MarkedText = ({ pieces }: { pieces: readonly Piece[] }) =>
  pieces.map(({ text, marked }, at) => {
    // pieces have no name but their place, and never move
    const key = `${at} ${text}`;
    return marked ? <mark key={key}>{text}</mark> : <Fragment key={key}>{text}</Fragment>;
  });
