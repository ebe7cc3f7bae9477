import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { attributesOf } from "../../../../lib/read/paste/label/attributes";
import { STATE_NAMES } from "../../../../lib/read/paste/label/states";
import { cueLines } from "../../../../lib/read/paste/layout/cue-lines";
import { readBlocks } from "../../../../lib/read/paste/read-blocks";
import { parseUrl } from "../../../../lib/text/parse-url";
import { readPastedPages } from "../../eval/pasted-pages";
import { alignGold } from "./align-gold";
import { makeUpPages } from "./made-up";

/** A page to learn from: the attributes of its lines, and a 1 for each state that a line may have, by line and state. */
export type LearningPage = {
  name: string;
  /** The fold of a page of the web, by its host; null for the layouts and the made-up pages, which all folds learn. */
  fold: number | null;
  attributes: string[][];
  allowed: Uint8Array;
  weight: number;
};

export const FOLDS = 4;
const LAYOUTS = new URL("./layouts.txt", import.meta.url);
const PASTE = new URL("../../../../lib/read/paste/", import.meta.url);
const SEEDS = new URL("../../../../../shared/data/seeds/", import.meta.url);
const CASES = new URL("../../../test-data/cases/", import.meta.url);
const NOW = Date.parse("2026-11-22T00:00:00Z");
const LAYOUT_WEIGHT = 8;
const MADE_UP = 40;

const linesOf = (text: string) => cueLines(readBlocks(text), NOW);

/** The fold of a page of the seen half, from 0: all pages of a host are in the same one. */
function foldOf(url: string): number {
  const host = parseUrl(url)?.hostname.replace(/^www\./, "") ?? url;
  return (createHash("sha256").update(host).digest()[0] ?? 0) % FOLDS;
}

function readGoldPages(file: string): LearningPage[] {
  return readPastedPages(file, "seen").flatMap((gold) => {
    const lines = linesOf(gold.text);
    const allowed = alignGold(lines, gold);
    if (!allowed) return [];
    const fold = foldOf(gold.url ?? gold.id);
    return [{ name: gold.id, fold, attributes: attributesOf(lines, NOW), allowed, weight: 1 }];
  });
}

function toPage(name: string, text: string, states: readonly string[], weight: number): LearningPage {
  const lines = linesOf(text);
  if (states.length !== lines.length)
    throw new Error(`${name}: ${states.length} states for ${lines.length} lines.`);
  const allowed = new Uint8Array(lines.length * STATE_NAMES.length);
  for (const [at, state] of states.entries()) {
    if (!STATE_NAMES.includes(state)) throw new Error(`${name}: there is no state ${state}.`);
    allowed[at * STATE_NAMES.length + STATE_NAMES.indexOf(state)] = 1;
  }
  return { name, fold: null, attributes: attributesOf(lines, NOW), allowed, weight };
}

function pathOf(name: string): URL {
  const [folder = "", ...rest] = name.split("/");
  const base = { seeds: SEEDS, cases: CASES }[folder];
  return base ? new URL(rest.join("/"), base) : new URL(name, PASTE);
}

/** The layouts that the tests hold, with the state of every line: "folder/file state*3 state". */
function readLayouts(): LearningPage[] {
  return readFileSync(LAYOUTS, "utf8")
    .split("\n")
    .filter(Boolean)
    .flatMap((row) => {
      const [name = "", ...runs] = row.split(" ");
      const path = pathOf(name);
      if (!existsSync(path)) throw new Error(`There is no layout ${path.pathname}.`);
      const states = runs.flatMap((run) => {
        const [state = "", times = "1"] = run.split("*");
        return Array<string>(Number(times)).fill(state);
      });
      return [toPage(name, readFileSync(path, "utf8"), states, LAYOUT_WEIGHT)];
    });
}

/**
 * The pages to learn from: the seen half of a file of pasted pages, the layouts that the tests hold, and pages of made-up
 * words.
 */
export const readLearningPages = (file: string): LearningPage[] => [
  ...readGoldPages(file),
  ...readLayouts(),
  ...makeUpPages(MADE_UP).map(({ text, states }, at) => toPage(`made up ${at}`, text, states, 1)),
];
