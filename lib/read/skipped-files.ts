/** Sorts of files that lie beside saved articles and are none, by how their names end. */
const SORTS: [sort: string, endings: RegExp][] = [
  ["pictures", /\.(?:png|jpe?g|jfif|gif|webp|avif|svg|ico|bmp|tiff?|heic)$/],
  ["style sheets", /\.(?:css|less|scss)$/],
  ["scripts", /\.(?:js|mjs|cjs|map|wasm)$/],
  ["fonts", /\.(?:woff2?|ttf|otf|eot)$/],
  ["sound and film", /\.(?:mp[34]|m4[av]|webm|og[gv]|wav|mov|avi|mkv|m3u8|vtt)$/],
  ["of the system", /(?:^|[\\/])(?:thumbs\.db|desktop\.ini)$/],
];

/** What sort of file that can hold no article a name says it is; null for all that may hold one. */
export function sortOfFile(name: string): string | null {
  const bare = name.toLowerCase().replace(/(?:\.download)?(?:\.gz)?$/, "");
  return SORTS.find(([, endings]) => endings.test(bare))?.[0] ?? null;
}

/** How browsers name the folder of a saved page behind the page's own name, in the languages that they are set to. */
const SIDE_FOLDER =
  /^(.+)[ ._-](?:files|file|dateien|fichiers|archivos|ficheiros|arquivos|bestanden|filer|tiedostot|pliki|soubory|s[uú]bory|dosyalar|elemei|datoteke|fi[sș]iere|fitxers|failid|bylos|файлы|файли|ملفات|קבצים|的文件|檔案)$/i;

/**
 * The folders that hold what a browser saved beside a page: named as the page is and standing beside it.
 * @param names paths of files below one folder
 * @returns paths with a separator at their end
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
