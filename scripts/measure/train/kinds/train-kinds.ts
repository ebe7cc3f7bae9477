import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  answerKind,
  type KindEvidence,
  type KindFeature,
  type KindModel,
  measureKind,
} from "../../../../lib/related/kinds/kind-features";
import { groupArticles } from "./group-articles";
import { type JudgedLink, readGiven, readJudged, readSamplePairs } from "./judged-links";
import { learnLogistic } from "./learn-logistic";
import type { MeasuredPair } from "./measure-pairs";

/**
 * `npm run train:kinds [-- --write] [--libraries=DIRECTORY]`: learns lib/related/kinds/kind-weights.ts from judged links, and prints
 * how well its answers fit links that were held out. The libraries of the links are imported first, or are in DIRECTORY already.
 */
const option = (name: string): string | undefined =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.split("=")[1];
const SHARED = "../shared/data";
const JUDGED = ["links", "fresh-links", "more-links"].map((name) => `scripts/measure/judged/${name}.jsonl`);
const SOURCES: Record<string, string> = {
  related: `${SHARED}/related/library.jsonl.gz`,
  arabic: `${SHARED}/arabic/library.jsonl.gz`,
  syria: `${SHARED}/syria/library.jsonl.gz`,
  samples: "prisma/samples/library.jsonl",
};

const STORY_FEATURES = (
  "likeness logLikeness lead headline names rare leadRare leadDistinctive leadRarity leadRarest rarest leadHeaviest " +
  "sameOutlet unknownDays logDays logDaysInSmall overAYear libraryGrowth"
).split(" ") as KindFeature[];
const EVENT_FEATURES = (
  "sameDay nextDay fewDays aWeek logDays unknownDays toldSame toldOther sameOutlet likeness lead leadDistinctive " +
  "leadRarest figures libraryGrowth"
).split(" ") as KindFeature[];
const SEQUENCE_FEATURES =
  `${STORY_FEATURES.join(" ")} aWeek sameDay nextDay fewDays toldSame toldOther`.split(" ") as KindFeature[];
const PENALTY = 4;
/** There are many pairs of samples, nearly all of them unlike. */
const SAMPLE_WEIGHT = 0.25;
const FOLDS = 5;

type Judged = JudgedLink & { evidence: KindEvidence };

function measure(file: string, links: readonly JudgedLink[]): Judged[] {
  const asked = JSON.stringify(links.map(({ from, to }) => ({ from, to })));
  const node = ["--conditions=react-server", "--import=tsx", "scripts/measure/train/kinds/print-pairs.ts"];
  const output = execFileSync(process.execPath, node, {
    env: { ...process.env, DATABASE_URL: `file:${file}` },
    input: asked,
    maxBuffer: 1 << 30,
  });
  const measured = JSON.parse(output.toString()) as MeasuredPair[];
  const found = new Map(measured.map((pair) => [`${pair.from} ${pair.to}`, pair.evidence]));
  return links.flatMap((link) => {
    const evidence = found.get(`${link.from} ${link.to}`);
    return evidence ? [{ ...link, evidence }] : [];
  });
}

function importInto(directory: string, name: string): string {
  const file = join(directory, `${name}.db`);
  if (existsSync(file)) return file;
  const command = [
    "--conditions=react-server",
    "--import=tsx",
    "scripts/throughline.ts",
    "import",
    SOURCES[name] ?? "",
  ];
  execFileSync(process.execPath, command, {
    env: { ...process.env, DATABASE_URL: `file:${file}`, SAMPLES: "0" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  return file;
}

/** The share of a link's verdicts of which something holds, 0 to 1. */
const shareOf = (link: JudgedLink, holds: (verdict: JudgedLink["verdicts"][number]) => boolean): number =>
  link.verdicts.filter(holds).length / link.verdicts.length;

const isStory = (link: JudgedLink): number =>
  shareOf(link, ({ rightKind }) => rightKind !== "sameTopic" && rightKind !== "nothing");
const isEvent = (link: JudgedLink): number => shareOf(link, ({ rightKind }) => rightKind === "sameEvent");
/** A claim of before or after that the judges call borderline is half one. */
const isSequence = (link: JudgedLink): number =>
  link.verdicts.reduce((sum, { rightKind, kind }) => {
    if (rightKind !== "background" && rightKind !== "next") return sum;
    return sum + (kind === "borderline" && /^(?:background|next)$/.test(link.kindShown) ? 0.5 : 1);
  }, 0) / link.verdicts.length;
const isUseful = (link: JudgedLink): number => shareOf(link, ({ useful }) => useful === "yes");

function learn(
  links: readonly Judged[],
  features: readonly KindFeature[],
  answer: (link: Judged) => number,
): KindModel {
  const cases = links.map((link) => ({
    x: features.map((feature) => measureKind(feature, link.evidence)),
    yes: answer(link),
    weight: link.made ? SAMPLE_WEIGHT : 1,
  }));
  const { weights, bias } = learnLogistic(cases, PENALTY);
  return { bias, weights: Object.fromEntries(features.map((feature, at) => [feature, weights[at] ?? 0])) };
}

/** How surely the answers put a yes before a no: the area under the ROC curve. */
function area(links: readonly { p: number; yes: number }[]): number {
  const [yes, no] = [links.filter((one) => one.yes >= 0.5), links.filter((one) => one.yes < 0.5)];
  let sum = 0;
  for (const one of yes)
    for (const other of no) sum += Number(one.p > other.p) + Number(one.p === other.p) / 2;
  return sum / Math.max(1, yes.length * no.length);
}

/** Links that share an article are held out together, over any number of steps. */
const foldOf = ({ from }: JudgedLink): number =>
  (createHash("sha256")
    .update(groups.get(from) ?? from)
    .digest()[1] ?? 0) % FOLDS;

const given = option("libraries");
const directory = given ?? mkdtempSync(join(tmpdir(), "throughline-kinds-"));
const judged = [...JUDGED.flatMap(readJudged), ...readGiven(`${SHARED}/judged/links.jsonl`)];
const all = [...judged, ...readSamplePairs("prisma/samples/expected-links.json")];
const links = Object.keys(SOURCES).flatMap((name) =>
  measure(
    importInto(directory, name),
    all.filter(({ library }) => library === name),
  ),
);
const groups = groupArticles(links);
const seen = links.filter(({ half }) => half === "seen");
console.log(`${links.length} links of one language; ${seen.length} to learn from`);

const isOneStory = (link: Judged): boolean => isStory(link) >= 0.5;
const QUESTIONS = [
  {
    name: "STORY",
    says: "Whether two articles tell of one event or of one developing story.",
    features: STORY_FEATURES,
    answer: isStory,
    of: () => true,
  },
  {
    name: "EVENT",
    says: "Whether two articles of one story tell of the same event.",
    features: EVENT_FEATURES,
    answer: isEvent,
    of: (link: Judged) => isOneStory(link) && shareOf(link, ({ rightKind }) => rightKind === "copy") < 0.5,
  },
  {
    name: "SEQUENCE",
    says: "Whether two articles of different days are before and after in one story.",
    features: SEQUENCE_FEATURES,
    answer: isSequence,
    of: ({ evidence: { days } }: Judged) => days !== null && days > 0,
  },
  {
    name: "USEFUL",
    says: "Whether a reader of one is glad to be offered the other.",
    features: STORY_FEATURES,
    answer: isUseful,
    of: () => true,
  },
];
let source = `import type { KindModel } from "./kind-features";

// Written by \`npm run train:kinds\`; card.md says how they were learnt, and from what.
`;
const held: Record<string, unknown>[] = links.map(({ evidence: _, ...link }) => ({ ...link }));
for (const { name, says, features, answer, of } of QUESTIONS) {
  const usable = seen.filter(of);
  const model = learn(usable, features, answer);
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    learn(
      usable.filter((link) => foldOf(link) !== fold),
      features,
      answer,
    ),
  );
  const askOf = (link: Judged): number =>
    answerKind(link.half === "seen" ? (folds[foldOf(link)] ?? model) : model, link.evidence);
  for (const half of ["seen", "unseen"]) {
    const asked = links.filter((link) => link.half === half && of(link));
    const fit = area(asked.map((link) => ({ p: askOf(link), yes: answer(link) })));
    console.log(
      `${name}, ${half === "seen" ? "held out in turn" : "unseen"}: ${asked.length} links, area under the curve ${fit.toFixed(3)}`,
    );
  }
  links.forEach((link, at) => {
    const row = held[at];
    if (row) row[name] = askOf(link);
  });
  const rows = Object.entries(model.weights).map(
    ([feature, weight]) => `    ${feature}: ${Math.round(weight * 1000) / 1000},`,
  );
  source += `
/** ${says} */
export const ${name}: KindModel = {
  bias: ${Math.round(model.bias * 1000) / 1000},
  weights: {
${rows.join("\n")}
  },
};
`;
}
const answers = option("answers");
if (answers)
  writeFileSync(
    answers,
    `${links.map((link, at) => JSON.stringify({ ...held[at], shared: link.evidence.shared, days: link.evidence.days, articles: link.evidence.articles })).join("\n")}\n`,
  );
if (process.argv.includes("--write")) writeFileSync("lib/related/kinds/kind-weights.ts", source);
else console.log(source);
if (!given) rmSync(directory, { recursive: true });
