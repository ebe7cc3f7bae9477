"use client";

import { type DragEvent, useRef, useState } from "react";

/** The field for files: they can be chosen, or dropped anywhere on it. @param forms those that it takes, in words @param chosen names the list of those that are chosen */
export function FileField({ label, forms, chosen }: { label: string; forms: string; chosen: string }) {
  const field = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const [names, setNames] = useState<string[]>([]);

  const list = () => setNames(Array.from(field.current?.files ?? [], ({ name }) => name));
  const allow = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    setIsOver(true);
  };
  const drop = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    setIsOver(false);
    if (field.current) field.current.files = event.dataTransfer.files;
    list();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the field within does the same for those who do not drag
    <div
      onDragEnter={allow}
      onDragOver={allow}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
      className={`border border-dashed p-3 ${isOver ? "border-accent" : "border-rule"}`}
    >
      <label className="grid gap-1">
        <span className="label">{label}</span>
        <span className="pb-1 text-fine text-quiet">{forms}</span>
        <input
          ref={field}
          type="file"
          name="file"
          multiple
          onChange={list}
          className="text-small file:me-3 file:cursor-pointer file:border file:border-ink file:px-3.5 file:py-1.25"
        />
      </label>
      {names.length > 1 && (
        <ul aria-label={chosen} className="mt-2 text-small text-quiet">
          {names.map((name) => (
            <li key={name}>
              <bdi>{name}</bdi>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
