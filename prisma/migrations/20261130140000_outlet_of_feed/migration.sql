-- What a feed calls itself is stated, not inferred; but it may be the name of a section.
ALTER TABLE "Article" ADD COLUMN "outletOfFeed" BOOLEAN NOT NULL DEFAULT false;
UPDATE "Article" SET "outletInferred" = false, "outletOfFeed" = true
  WHERE "outletInferred" AND "id" IN (
    SELECT i."articleId" FROM "FeedItem" i JOIN "Feed" f ON f."id" = i."feedId" WHERE f."title" = "Article"."outletName");
