-- CreateTable
CREATE TABLE "FeedRequest" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "kind" TEXT NOT NULL,
    "typed" TEXT NOT NULL DEFAULT '',
    "credentials" TEXT,
    "feedId" INTEGER,
    "addedAt" DATETIME NOT NULL,
    "finishedAt" DATETIME,
    "claimedUntil" DATETIME,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "outcome" TEXT
);

-- CreateIndex
CREATE INDEX "FeedRequest_finishedAt_idx" ON "FeedRequest"("finishedAt");
