/** When the server starts: the index is opened beside, so that the first reader need not wait for it. Pages of articles need none. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { openIndex } = await import("./lib/index/open-index");
  openIndex().then(
    (library) => {
      library.prepareBeside();
      return library.waitForWords();
    },
    (error: unknown) =>
      console.error("The index could not be opened; the first page that needs it tries again.", error),
  );
}
