-- Stories: threads of articles about one run of events. A library that exists has none until its articles are linked anew or
-- new ones come in; nothing that it holds is changed.

-- CreateTable
CREATE TABLE "Story" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "inLanguage" TEXT NOT NULL,
    "articles" INTEGER NOT NULL,
    "pieces" INTEGER NOT NULL,
    "outlets" INTEGER NOT NULL,
    "firstAt" DATETIME,
    "lastAt" DATETIME,
    "core" TEXT NOT NULL
);

-- CreateIndex
CREATE UNIQUE INDEX "Story_slug_key" ON "Story"("slug");

-- CreateIndex
CREATE INDEX "Story_lastAt_id_idx" ON "Story"("lastAt", "id");

-- CreateTable
CREATE TABLE "StoryArticle" (
    "articleId" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "storyId" INTEGER NOT NULL,
    CONSTRAINT "StoryArticle_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "StoryArticle_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "StoryArticle_storyId_idx" ON "StoryArticle"("storyId");

-- CreateTable
CREATE TABLE "StoryAlias" (
    "slug" TEXT NOT NULL PRIMARY KEY,
    "storyId" INTEGER NOT NULL,
    CONSTRAINT "StoryAlias_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "StoryAlias_storyId_idx" ON "StoryAlias"("storyId");

-- CreateTable
CREATE TABLE "StoryFollow" (
    "readerId" TEXT NOT NULL,
    "storyId" INTEGER NOT NULL,
    "followedAt" DATETIME NOT NULL,
    "visitedAt" DATETIME NOT NULL,

    PRIMARY KEY ("readerId", "storyId"),
    CONSTRAINT "StoryFollow_readerId_fkey" FOREIGN KEY ("readerId") REFERENCES "Reader" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "StoryFollow_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "StoryFollow_storyId_idx" ON "StoryFollow"("storyId");
