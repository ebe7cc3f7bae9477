"use client";

import { type ClipboardEvent, type FormEvent, useState } from "react";

/** Longer markup, with pictures in it, would not fit into the form. */
const MAX_MARKUP_LENGTH = 5_000_000;

/**
 * The field for a pasted text. Where the clipboard has the page's markup too, it is sent along, and the server reads it first; once
 * somebody edits the text, it is their text that counts.
 * @param markup says that the markup came along
 */
export function PasteField({ label, markup }: { label: string; markup: string }) {
  const [html, setHtml] = useState("");

  const takeMarkup = ({ clipboardData, currentTarget }: ClipboardEvent<HTMLTextAreaElement>) => {
    const pasted = clipboardData.getData("text/html");
    const { value, selectionStart, selectionEnd } = currentTarget;
    const replacesAll = selectionEnd - selectionStart === value.length;
    setHtml(replacesAll && pasted.length <= MAX_MARKUP_LENGTH ? pasted : "");
  };
  const noticeEdit = ({ nativeEvent }: FormEvent<HTMLTextAreaElement>) => {
    if (nativeEvent instanceof InputEvent && nativeEvent.inputType !== "insertFromPaste") setHtml("");
  };

  return (
    <div className="grid gap-1">
      <label className="grid gap-1">
        <span className="label">{label}</span>
        <textarea
          name="text"
          rows={8}
          dir="auto"
          className="field font-serif"
          onPaste={takeMarkup}
          onInput={noticeEdit}
        />
      </label>
      <input type="hidden" name="html" value={html} />
      {html && (
        <p role="status" className="text-small">
          {markup}
        </p>
      )}
    </div>
  );
}
