"use client";
import { useRouter } from "next/navigation";
import { type FormEvent, useEffect, useState } from "react";
import { label } from "@/lib/messages/label";

/** What is selected in the text, with what stands around it, and where on the page it ends, in pixels. */
type Selected = { range: Range; quote: string; prefix: string; suffix: string; top: number; left: number };

/** What is sent of it. */
const QUOTED = ["quote", "prefix", "suffix"] as const;

/** How much around a selection is sent, and the longest selection that can be marked, in characters. */
const AROUND = 60;
const LONGEST = 5_000;

/** The words of a part of the text, without captions, notes and buttons, as no highlight has them. */
function wordsOf(range: Range): string {
  const part = range.cloneContents();
  for (const other of part.querySelectorAll("figure, .notes, button")) other.remove();
  return part.textContent ?? "";
}

/** What is selected in the text; null where nothing is, or too much. */
function readSelection(): Selected | null {
  const selection = document.getSelection();
  const text = document.querySelector(".article-text");
  if (!text || !selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0).cloneRange();
  if (!range.intersectsNode(text)) return null;
  if (!text.contains(range.startContainer)) range.setStart(text, 0);
  if (!text.contains(range.endContainer)) range.setEnd(text, text.childNodes.length);
  const quote = wordsOf(range);
  if (quote.trim() === "" || quote.length > LONGEST) return null;
  const [before, after] = [range.cloneRange(), range.cloneRange()];
  before.setStart(text, 0);
  before.setEnd(range.startContainer, range.startOffset);
  after.setEnd(text, text.childNodes.length);
  after.setStart(range.endContainer, range.endOffset);
  const ends = range.getClientRects();
  const end = ends[ends.length - 1];
  return {
    ...{ range, quote },
    prefix: wordsOf(before).slice(-AROUND),
    suffix: wordsOf(after).slice(0, AROUND),
    top: (end?.bottom ?? 0) + window.scrollY,
    left: Math.max(8, Math.min(end?.left ?? 0, document.documentElement.clientWidth - 272)),
  };
}

/** Puts a box under what is selected: in the script's way, as styles in the HTML are refused (Content-Security-Policy). */
function placeAt({ style }: HTMLElement, { top, left }: Selected): void {
  style.top = `${top}px`;
  style.left = `${left}px`;
}

/**
 * Offers to mark what is selected in the text, and to write a note about it. What is marked is shown by the server, so that the page is
 * asked for again. Without scripts there is a form under the text.
 */
export function MarkSelection({ slug }: { slug: string }) {
  const router = useRouter();
  const [selected, setSelected] = useState<Selected | null>(null);
  const [isNoting, setIsNoting] = useState(false);
  const [said, setSaid] = useState<{ text: string; failed: boolean } | null>(null);
  const close = () => {
    setSelected(null);
    setIsNoting(false);
  };
  useEffect(() => {
    // what is written about is kept, whatever is selected meanwhile
    if (isNoting) return;
    const look = () => setSelected(readSelection());
    document.addEventListener("selectionchange", look);
    return () => document.removeEventListener("selectionchange", look);
  }, [isNoting]);
  useEffect(() => {
    // the field takes the selection away, so that the passage is shown in another way where the browser has one
    if (!isNoting || !selected || !("highlights" in CSS)) return;
    CSS.highlights.set("selected", new Highlight(selected.range));
    return () => void CSS.highlights.delete("selected");
  }, [isNoting, selected]);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setSaid(null);
    const body = new URLSearchParams([...new FormData(event.currentTarget)] as [string, string][]);
    // a key may be pressed before the form shows what was selected last
    const last = isNoting ? null : readSelection();
    if (last) for (const name of QUOTED) body.set(name, last[name]);
    const answer = await fetch(event.currentTarget.action, {
      ...{ method: "POST", body, headers: { accept: "application/json" } },
    }).catch(() => null);
    if (!answer?.ok) {
      const why = answer && answer.status < 500 ? await answer.text() : "";
      setSaid({ text: why || label("highlight.failed"), failed: true });
      return;
    }
    const { location } = (await answer.json()) as { location: string };
    const isLost = location.includes("#lost");
    setSaid({
      text: label(isLost ? "highlight.lost" : "highlight.done"),
      failed: isLost,
    });
    close();
    document.getSelection()?.removeAllRanges();
    router.refresh();
  };
  const telling = (
    <p
      role={said?.failed ? "alert" : undefined}
      aria-live="polite"
      className={said?.failed ? "text-accent" : "sr-only"}
    >
      {said?.text}
    </p>
  );
  return (
    <>
      {!selected && telling}
      {selected && (
        <form
          ref={(box) => {
            if (box) placeAt(box, selected);
          }}
          method="post"
          action={`/article/${encodeURIComponent(slug)}/highlights`}
          onSubmit={send}
          aria-label={label("highlight.selected")}
          className="selected"
        >
          {QUOTED.map((name) => (
            <input key={name} type="hidden" name={name} value={selected[name]} />
          ))}
          {telling}
          {isNoting && (
            <label className="grid gap-1">
              <span className="label">{label("highlight.note")}</span>
              {/* biome-ignore lint/a11y/noAutofocus: asked for by the button that was just pressed */}
              <textarea name="note" rows={3} maxLength={10_000} dir="auto" autoFocus className="field" />
            </label>
          )}
          <button
            type="submit"
            data-key="h"
            onPointerDown={isNoting ? undefined : (event) => event.preventDefault()}
            className="button"
          >
            {label(isNoting ? "highlight.saveNote" : "highlight")}
          </button>
          {isNoting ? (
            <button type="button" onClick={close} className="button">
              {label("highlight.cancel")}
            </button>
          ) : (
            <button
              type="button"
              data-key="a"
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => setIsNoting(true)}
              className="button"
            >
              {label("highlight.note")}
            </button>
          )}
        </form>
      )}
    </>
  );
}
