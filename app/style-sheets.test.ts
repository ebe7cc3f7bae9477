import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";

const read = (file: string): string => readFileSync(file, "utf8");

/** The file that an import names, without its ending. */
function resolveImport(from: string, name: string): string | null {
  const path = name.startsWith("@/") ? name.slice(2) : join(dirname(from), name);
  return [path, `${path}.tsx`, `${path}.ts`].find((one) => existsSync(one) && /\.\w+$/.test(one)) ?? null;
}

/** A file and everything that it imports from this repository, over any number of steps. */
function reachOf(file: string, reached = new Set<string>()): Set<string> {
  if (reached.has(file)) return reached;
  reached.add(file);
  if (!/\.tsx?$/.test(file)) return reached;
  for (const [, name = ""] of read(file).matchAll(/(?:from|import|import\()\s*"((?:\.|@\/)[^"]+)"/g)) {
    const found = resolveImport(file, name);
    if (found) reachOf(found, reached);
  }
  return reached;
}

const classesOf = (css: string): string[] =>
  [
    ...css.replace(/\/\*[\s\S]*?\*\/|:(?:not|has)\([^)]*\)/g, "").matchAll(/\.([a-z][\w-]*)(?=[^{}]*\{)/g),
  ].map(([, name = ""]) => name);

/** The words in what an element's class is given as. */
const classesIn = (code: string): string[] =>
  [...code.matchAll(/\bclass(?:Name)?[=:]\s*(?:"([^"]*)"|\{((?:[^{}]|\{[^{}]*\})*)\})/g)].flatMap(
    ([, plain, made = ""]) =>
      (plain ?? [...made.matchAll(/["'`]([^"'`]*)["'`]/g)].map(([, one]) => one).join(" ")).split(/[\s${}]+/),
  );

const files = ["app", "components"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)),
);
const sheets = files.filter(
  (file) => /\.css$/.test(file) && !/^app\/(?:globals|base|print)\.css$/.test(file),
);
/** The sheet that a class belongs to: the one that says most of it. */
const sheetOf = new Map<string, string>();
const timesSaid = (name: string, file: string): number =>
  classesOf(read(file)).filter((one) => one === name).length;
for (const file of sheets)
  for (const name of classesOf(read(file)))
    if (timesSaid(name, file) > timesSaid(name, sheetOf.get(name) ?? file) || !sheetOf.has(name))
      sheetOf.set(name, file);
const common = new Set(["app/globals.css", "app/base.css"].flatMap((sheet) => classesOf(read(sheet))));

it("a page has the style sheets of the classes that it uses", () => {
  const pages = files.filter((file) => /\/(?:page|layout|not-found|error)\.tsx$/.test(file));
  const missing = pages.flatMap((page) => {
    const reached = [...reachOf(page)];
    return reached.flatMap((file) =>
      /\.tsx$/.test(file)
        ? classesIn(read(file)).flatMap((name) => {
            const sheet = common.has(name) ? undefined : sheetOf.get(name);
            return sheet && !reached.includes(sheet) ? [`${page} uses .${name} by ${file}: ${sheet}`] : [];
          })
        : [],
    );
  });
  expect([...new Set(missing)]).toEqual([]);
  expect(sheetOf.size).toBeGreaterThan(50);
});
