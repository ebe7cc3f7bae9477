-- What the index in the process needs: all facts of an article in one index, and a log of what has changed. A library that exists
-- loses nothing; its log begins empty, and the index is made from the articles.

-- DropIndex
DROP INDEX "Article_publishedAt_id_idx";

-- CreateIndex
CREATE INDEX "Article_publishedAt_id_outletId_inLanguage_genre_wordCount_idx" ON "Article"("publishedAt", "id", "outletId", "inLanguage", "genre", "wordCount");

-- CreateTable
CREATE TABLE "Change" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "articleId" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "at" DATETIME NOT NULL
);

-- The log is written by the store itself, so that no writer can forget it. An article's changes in one version are one row, as
-- long as none of another article comes between them.
CREATE TRIGGER "Article_added" AFTER INSERT ON "Article" BEGIN
    INSERT INTO "Change" ("articleId", "version", "at")
    SELECT new."id", s."version", CAST(unixepoch('subsec') * 1000 AS INTEGER) FROM "LibraryState" s
    WHERE NOT EXISTS (SELECT 1 FROM "Change" c WHERE c."id" = (SELECT MAX("id") FROM "Change")
        AND c."articleId" = new."id" AND c."version" = s."version");
END;

CREATE TRIGGER "Article_gone" AFTER DELETE ON "Article" BEGIN
    INSERT INTO "Change" ("articleId", "version", "at")
    SELECT old."id", s."version", CAST(unixepoch('subsec') * 1000 AS INTEGER) FROM "LibraryState" s
    WHERE NOT EXISTS (SELECT 1 FROM "Change" c WHERE c."id" = (SELECT MAX("id") FROM "Change")
        AND c."articleId" = old."id" AND c."version" = s."version");
END;

CREATE TRIGGER "Article_changed" AFTER UPDATE OF "publishedAt", "outletId", "inLanguage", "genre", "wordCount", "headline", "kicker", "abstract", "body" ON "Article"
WHEN old."publishedAt" IS NOT new."publishedAt" OR old."outletId" IS NOT new."outletId" OR old."inLanguage" IS NOT new."inLanguage" OR old."genre" IS NOT new."genre" OR old."wordCount" IS NOT new."wordCount" OR old."headline" IS NOT new."headline" OR old."kicker" IS NOT new."kicker" OR old."abstract" IS NOT new."abstract" OR old."body" IS NOT new."body" BEGIN
    INSERT INTO "Change" ("articleId", "version", "at")
    SELECT new."id", s."version", CAST(unixepoch('subsec') * 1000 AS INTEGER) FROM "LibraryState" s
    WHERE NOT EXISTS (SELECT 1 FROM "Change" c WHERE c."id" = (SELECT MAX("id") FROM "Change")
        AND c."articleId" = new."id" AND c."version" = s."version");
END;

CREATE TRIGGER "ArticleTopic_added" AFTER INSERT ON "ArticleTopic" BEGIN
    INSERT INTO "Change" ("articleId", "version", "at")
    SELECT new."articleId", s."version", CAST(unixepoch('subsec') * 1000 AS INTEGER) FROM "LibraryState" s
    WHERE NOT EXISTS (SELECT 1 FROM "Change" c WHERE c."id" = (SELECT MAX("id") FROM "Change")
        AND c."articleId" = new."articleId" AND c."version" = s."version");
END;

CREATE TRIGGER "ArticleTopic_gone" AFTER DELETE ON "ArticleTopic" BEGIN
    INSERT INTO "Change" ("articleId", "version", "at")
    SELECT old."articleId", s."version", CAST(unixepoch('subsec') * 1000 AS INTEGER) FROM "LibraryState" s
    WHERE NOT EXISTS (SELECT 1 FROM "Change" c WHERE c."id" = (SELECT MAX("id") FROM "Change")
        AND c."articleId" = old."articleId" AND c."version" = s."version");
END;

CREATE TRIGGER "Mention_added" AFTER INSERT ON "Mention" BEGIN
    INSERT INTO "Change" ("articleId", "version", "at")
    SELECT new."articleId", s."version", CAST(unixepoch('subsec') * 1000 AS INTEGER) FROM "LibraryState" s
    WHERE NOT EXISTS (SELECT 1 FROM "Change" c WHERE c."id" = (SELECT MAX("id") FROM "Change")
        AND c."articleId" = new."articleId" AND c."version" = s."version");
END;

CREATE TRIGGER "Mention_gone" AFTER DELETE ON "Mention" BEGIN
    INSERT INTO "Change" ("articleId", "version", "at")
    SELECT old."articleId", s."version", CAST(unixepoch('subsec') * 1000 AS INTEGER) FROM "LibraryState" s
    WHERE NOT EXISTS (SELECT 1 FROM "Change" c WHERE c."id" = (SELECT MAX("id") FROM "Change")
        AND c."articleId" = old."articleId" AND c."version" = s."version");
END;

CREATE TRIGGER "Mention_changed" AFTER UPDATE OF "entityId" ON "Mention" BEGIN
    INSERT INTO "Change" ("articleId", "version", "at")
    SELECT new."articleId", s."version", CAST(unixepoch('subsec') * 1000 AS INTEGER) FROM "LibraryState" s
    WHERE NOT EXISTS (SELECT 1 FROM "Change" c WHERE c."id" = (SELECT MAX("id") FROM "Change")
        AND c."articleId" = new."articleId" AND c."version" = s."version");
END;

CREATE TRIGGER "StoryArticle_added" AFTER INSERT ON "StoryArticle" BEGIN
    INSERT INTO "Change" ("articleId", "version", "at")
    SELECT new."articleId", s."version", CAST(unixepoch('subsec') * 1000 AS INTEGER) FROM "LibraryState" s
    WHERE NOT EXISTS (SELECT 1 FROM "Change" c WHERE c."id" = (SELECT MAX("id") FROM "Change")
        AND c."articleId" = new."articleId" AND c."version" = s."version");
END;

CREATE TRIGGER "StoryArticle_gone" AFTER DELETE ON "StoryArticle" BEGIN
    INSERT INTO "Change" ("articleId", "version", "at")
    SELECT old."articleId", s."version", CAST(unixepoch('subsec') * 1000 AS INTEGER) FROM "LibraryState" s
    WHERE NOT EXISTS (SELECT 1 FROM "Change" c WHERE c."id" = (SELECT MAX("id") FROM "Change")
        AND c."articleId" = old."articleId" AND c."version" = s."version");
END;

CREATE TRIGGER "StoryArticle_changed" AFTER UPDATE OF "storyId" ON "StoryArticle" BEGIN
    INSERT INTO "Change" ("articleId", "version", "at")
    SELECT new."articleId", s."version", CAST(unixepoch('subsec') * 1000 AS INTEGER) FROM "LibraryState" s
    WHERE NOT EXISTS (SELECT 1 FROM "Change" c WHERE c."id" = (SELECT MAX("id") FROM "Change")
        AND c."articleId" = new."articleId" AND c."version" = s."version");
END;

CREATE TRIGGER "Change_trimmed" AFTER INSERT ON "Change" WHEN new."id" % 1000 = 0 BEGIN
    DELETE FROM "Change" WHERE "id" <= new."id" - 100000;
END;
