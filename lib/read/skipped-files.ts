import { readWordList } from "../text/word-list";

/** Kinds of files that are skipped: those beside pages by their folder, the others by their names. */
export type SkippedSort = "beside" | "pictures" | "styles" | "scripts" | "fonts" | "media" | "system";

/** Kinds of files found next to saved articles that are not articles, by the ending of their names. */
const SORTS: [sort: SkippedSort, endings: RegExp][] = [
  ["pictures", /\.(?:png|jpe?g|jfif|gif|webp|avif|svg|ico|bmp|tiff?|heic)$/],
  ["styles", /\.(?:css|less|scss)$/],
  ["scripts", /\.(?:js|mjs|cjs|map|wasm)$/],
  ["fonts", /\.(?:woff2?|ttf|otf|eot)$/],
  ["media", /\.(?:mp[34]|m4[av]|webm|og[gv]|wav|mov|avi|mkv|m3u8|vtt)$/],
  ["system", /(?:^|[\\/])(?:thumbs\.db|desktop\.ini)$/],
];

/** The kind of a file that cannot contain an article; null for all others. */
export function sortOfFile(name: string): SkippedSort | null {
  const bare = name.toLowerCase().replace(/(?:\.download)?(?:\.gz)?$/, "");
  return SORTS.find(([, endings]) => endings.test(bare))?.[0] ?? null;
}

/** The name of the folder that a browser saves beside a page: the page's own name, a separator, "files" in its language. */
const SIDE_FOLDER = new RegExp(
  `^(.+)[ ._-](?:${readWordList("read/words/side-folders").words().join("|")})$`,
  "i",
);

/**
 * Finds the folders that browsers save next to a page: named after the page, in the same folder.
 * @param names paths of files below one folder
 * @returns paths with a trailing separator
 */
export function listSideFolders(names: readonly string[]): string[] {
  const pages = new Set(names.map((name) => /^(.*)\.x?html?(?:\.gz)?$/i.exec(name)?.[1]).filter(Boolean));
  const folders = new Set(
    names.flatMap((name) =>
      [...name.matchAll(/[\\/]/g)].map((separator) => name.slice(0, separator.index + 1)),
    ),
  );
  return [...folders].filter((folder) => pages.has(SIDE_FOLDER.exec(folder.slice(0, -1))?.[1]));
}
