-- CreateTable
CREATE TABLE "Feed" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "url" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "homepage" TEXT,
    "topics" TEXT NOT NULL,
    "paused" BOOLEAN NOT NULL DEFAULT false,
    "gone" BOOLEAN NOT NULL DEFAULT false,
    "addedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "etag" TEXT,
    "lastModified" TEXT,
    "checkedAt" DATETIME,
    "succeededAt" DATETIME,
    "newItemAt" DATETIME,
    "nextAt" DATETIME NOT NULL,
    "claimedUntil" DATETIME,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "problem" TEXT,
    "fullText" TEXT NOT NULL DEFAULT 'auto',
    "state" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "FeedItem" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "feedId" INTEGER NOT NULL,
    "identifier" TEXT,
    "link" TEXT,
    "titleHash" TEXT,
    "textHash" TEXT,
    "articleId" INTEGER,
    "problem" TEXT,
    "seenAt" DATETIME NOT NULL,
    CONSTRAINT "FeedItem_feedId_fkey" FOREIGN KEY ("feedId") REFERENCES "Feed" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Feed_url_key" ON "Feed"("url");

-- CreateIndex
CREATE INDEX "Feed_nextAt_idx" ON "Feed"("nextAt");

-- CreateIndex
CREATE INDEX "FeedItem_feedId_seenAt_idx" ON "FeedItem"("feedId", "seenAt");
