import type { MadeEntity } from "./entities";

/** Where an article names somebody or something. */
export type Named = { entity: MadeEntity; full: boolean; start: number; end: number };

/** A text being written: its sentences, its paragraphs, and its mentions. Offsets are into the finished text. */
export class Page {
  #paragraphs: string[] = [];
  #before = 0;
  #paragraph = "";
  words = 0;
  readonly named: Named[] = [];

  constructor(readonly script: "latin" | "arabic") {}

  /** Adds words, with a space before them unless `joined`. */
  add(text: string, joined = false): void {
    if (this.#paragraph && !joined) this.#paragraph += " ";
    this.#paragraph += text;
    this.words++;
  }

  addName(entity: MadeEntity, full: boolean, joined = false): void {
    const name = entity[this.script][full ? "full" : "short"];
    this.add(name, joined);
    const end = this.#before + this.#paragraph.length;
    this.named.push({ entity, full, start: end - name.length, end });
  }

  endParagraph(): void {
    if (!this.#paragraph) return;
    this.#paragraphs.push(this.#paragraph);
    this.#before += this.#paragraph.length + 2;
    this.#paragraph = "";
  }

  get paragraphs(): readonly string[] {
    return this.#paragraphs;
  }
}
