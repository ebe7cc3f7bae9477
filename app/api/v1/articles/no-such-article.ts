/** The answer for a slug that the library does not have. */
export const noSuchArticle = () =>
  Response.json(
    { error: "The library has no article of this slug. /api/v1/articles lists those it has." },
    { status: 404, headers: { "cache-control": "no-cache" } },
  );
