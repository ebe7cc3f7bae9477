/** When the server starts: opens the index in the background, so that the first reader does not wait for it. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { openIndex } = await import("./lib/index/open-index");
  openIndex().then(
    (library) => {
      library.prepareInBackground();
      return library.waitForVocabulary();
    },
    (error: unknown) =>
      console.error("The index could not be opened; the first page that needs it tries again.", error),
  );
}
