-- AlterTable
ALTER TABLE "Feed" ADD COLUMN "outlet" TEXT;
ALTER TABLE "Feed" ADD COLUMN "language" TEXT;
ALTER TABLE "Feed" ADD COLUMN "keepDays" INTEGER;
ALTER TABLE "Feed" ADD COLUMN "leaveOut" TEXT NOT NULL DEFAULT '[]';
ALTER TABLE "Feed" ADD COLUMN "markRead" TEXT NOT NULL DEFAULT '[]';
ALTER TABLE "Feed" ADD COLUMN "credentials" TEXT;

-- AlterTable
ALTER TABLE "FeedItem" ADD COLUMN "listedAt" DATETIME;
ALTER TABLE "FeedItem" ADD COLUMN "brought" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "FeedItem" ADD COLUMN "retryAt" DATETIME;
ALTER TABLE "FeedItem" ADD COLUMN "tries" INTEGER NOT NULL DEFAULT 0;

-- CreateIndex
CREATE INDEX "FeedItem_articleId_idx" ON "FeedItem"("articleId");
