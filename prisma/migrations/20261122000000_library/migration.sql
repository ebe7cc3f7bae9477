-- The first schema. The tables are what `sqlFromSchema` (lib/db/schema-engine.ts) writes for prisma/schema.prisma; a test
-- compares the two. Why each index is there stands in schema.prisma.

-- CreateTable
CREATE TABLE "Outlet" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "homepage" TEXT,
    "host" TEXT,
    "country" TEXT,
    "language" TEXT,
    "ownership" TEXT,
    "sample" BOOLEAN NOT NULL DEFAULT false
);

-- CreateTable
CREATE TABLE "Article" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "identifier" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "url" TEXT,
    "urlKey" TEXT,
    "headline" TEXT NOT NULL,
    "headlineKey" TEXT NOT NULL,
    "kicker" TEXT,
    "abstract" TEXT,
    "datePublished" TEXT,
    "dateModified" TEXT,
    "publishedAt" DATETIME,
    "inLanguage" TEXT NOT NULL,
    "genre" TEXT,
    "outletId" INTEGER,
    "outletInferred" BOOLEAN NOT NULL DEFAULT false,
    "body" TEXT NOT NULL,
    "excerpt" TEXT NOT NULL,
    "wordCount" INTEGER NOT NULL,
    "contentHash" TEXT NOT NULL,
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "addedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "importId" INTEGER,
    "sourceName" TEXT,
    CONSTRAINT "Article_outletId_fkey" FOREIGN KEY ("outletId") REFERENCES "Outlet" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Article_importId_fkey" FOREIGN KEY ("importId") REFERENCES "Import" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Credit" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "articleId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    CONSTRAINT "Credit_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Topic" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "slug" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "code" TEXT,
    "name" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "ArticleTopic" (
    "articleId" INTEGER NOT NULL,
    "topicId" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "score" REAL NOT NULL,
    "words" TEXT,

    PRIMARY KEY ("articleId", "topicId"),
    CONSTRAINT "ArticleTopic_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ArticleTopic_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "Topic" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Reference" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "articleId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT,
    "nameKey" TEXT,
    "url" TEXT,
    "urlKey" TEXT,
    "heldId" INTEGER,
    CONSTRAINT "Reference_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Reference_heldId_fkey" FOREIGN KEY ("heldId") REFERENCES "Article" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Link" (
    "fromId" INTEGER NOT NULL,
    "toId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "score" REAL NOT NULL,
    "evidence" TEXT NOT NULL,

    PRIMARY KEY ("fromId", "toId"),
    CONSTRAINT "Link_fromId_fkey" FOREIGN KEY ("fromId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Link_toId_fkey" FOREIGN KEY ("toId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Term" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "text" TEXT NOT NULL,
    "articles" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "Profile" (
    "articleId" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "packed" BLOB NOT NULL,
    CONSTRAINT "Profile_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Revision" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "articleId" INTEGER NOT NULL,
    "replacedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "contentHash" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    CONSTRAINT "Revision_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Import" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "source" TEXT NOT NULL,
    "startedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" DATETIME,
    "added" INTEGER NOT NULL DEFAULT 0,
    "updated" INTEGER NOT NULL DEFAULT 0,
    "unchanged" INTEGER NOT NULL DEFAULT 0
);

-- CreateTable
CREATE TABLE "ImportProblem" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "importId" INTEGER NOT NULL,
    "severity" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    CONSTRAINT "ImportProblem_importId_fkey" FOREIGN KEY ("importId") REFERENCES "Import" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LibraryState" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT DEFAULT 1,
    "version" INTEGER NOT NULL DEFAULT 0,
    "articles" INTEGER NOT NULL DEFAULT 0
);

-- CreateIndex
CREATE UNIQUE INDEX "Outlet_slug_key" ON "Outlet"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Outlet_nameKey_key" ON "Outlet"("nameKey");

-- CreateIndex
CREATE INDEX "Outlet_host_idx" ON "Outlet"("host");

-- CreateIndex
CREATE UNIQUE INDEX "Article_identifier_key" ON "Article"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "Article_slug_key" ON "Article"("slug");

-- CreateIndex
CREATE INDEX "Article_publishedAt_id_idx" ON "Article"("publishedAt", "id");

-- CreateIndex
CREATE INDEX "Article_outletId_publishedAt_idx" ON "Article"("outletId", "publishedAt");

-- CreateIndex
CREATE INDEX "Article_inLanguage_publishedAt_idx" ON "Article"("inLanguage", "publishedAt");

-- CreateIndex
CREATE INDEX "Article_urlKey_idx" ON "Article"("urlKey");

-- CreateIndex
CREATE INDEX "Article_headlineKey_idx" ON "Article"("headlineKey");

-- CreateIndex
CREATE UNIQUE INDEX "Credit_articleId_position_key" ON "Credit"("articleId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Topic_slug_key" ON "Topic"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Topic_key_key" ON "Topic"("key");

-- CreateIndex
CREATE UNIQUE INDEX "Topic_code_key" ON "Topic"("code");

-- CreateIndex
CREATE INDEX "ArticleTopic_topicId_articleId_idx" ON "ArticleTopic"("topicId", "articleId");

-- CreateIndex
CREATE INDEX "Reference_urlKey_idx" ON "Reference"("urlKey");

-- CreateIndex
CREATE INDEX "Reference_nameKey_idx" ON "Reference"("nameKey");

-- CreateIndex
CREATE INDEX "Reference_heldId_idx" ON "Reference"("heldId");

-- CreateIndex
CREATE UNIQUE INDEX "Reference_articleId_position_key" ON "Reference"("articleId", "position");

-- CreateIndex
CREATE INDEX "Link_toId_idx" ON "Link"("toId");

-- CreateIndex
CREATE UNIQUE INDEX "Term_text_key" ON "Term"("text");

-- CreateIndex
CREATE INDEX "Revision_articleId_idx" ON "Revision"("articleId");

-- CreateIndex
CREATE INDEX "ImportProblem_importId_idx" ON "ImportProblem"("importId");

-- What SQLite alone has: the full-text index. It holds stems that lib/text has made (English and Arabic), parted by
-- spaces, and no copy of the text; the row's number is the article's id.
CREATE VIRTUAL TABLE "ArticleSearch" USING fts5(
    headline, body, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 0"
);

-- An article that goes takes its index row with it, whichever way it is deleted.
CREATE TRIGGER "ArticleSearch_remove" AFTER DELETE ON "Article" BEGIN
    DELETE FROM "ArticleSearch" WHERE rowid = old."id";
END;

INSERT INTO "LibraryState" ("id", "version", "articles") VALUES (1, 0, 0);
