type Click = Pick<MouseEvent, "button" | "metaKey" | "ctrlKey" | "shiftKey" | "altKey" | "defaultPrevented">;

/** A click that follows a link where it stands: no key asks for another window or a download, and nobody else has answered it. */
export const isPlainClick = ({ button, metaKey, ctrlKey, shiftKey, altKey, defaultPrevented }: Click) =>
  button === 0 && !(metaKey || ctrlKey || shiftKey || altKey || defaultPrevented);
