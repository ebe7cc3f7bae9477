import { Fragment } from "react";

/** A text with the search words marked. */
export const MarkedText = ({ pieces }: { pieces: readonly { text: string; marked: boolean }[] }) =>
  pieces.map(({ text, marked }, at) => {
    // pieces have no identity but their index, and are never reordered
    const key = `${at} ${text}`;
    return marked ? <mark key={key}>{text}</mark> : <Fragment key={key}>{text}</Fragment>;
  });
