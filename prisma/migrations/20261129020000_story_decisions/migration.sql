-- AlterTable
ALTER TABLE "Story" ADD COLUMN "name" TEXT;

-- AlterTable
ALTER TABLE "StoryArticle" ADD COLUMN "pinned" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "StoryApart" (
    "articleId" INTEGER NOT NULL,
    "storyId" INTEGER NOT NULL,

    PRIMARY KEY ("articleId", "storyId"),
    CONSTRAINT "StoryApart_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "StoryApart_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "StoryDecision" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "kind" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "madeAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undoneAt" DATETIME
);

-- CreateIndex
CREATE INDEX "StoryApart_storyId_idx" ON "StoryApart"("storyId");

-- CreateIndex
CREATE INDEX "StoryDecision_slug_idx" ON "StoryDecision"("slug");
