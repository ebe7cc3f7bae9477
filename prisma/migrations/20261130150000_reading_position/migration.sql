-- CreateTable
CREATE TABLE "ReadingPosition" (
    "readerId" TEXT NOT NULL,
    "articleId" INTEGER NOT NULL,
    "block" INTEGER NOT NULL,
    "percent" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("readerId", "articleId"),
    CONSTRAINT "ReadingPosition_readerId_fkey" FOREIGN KEY ("readerId") REFERENCES "Reader" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ReadingPosition_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "ReadingPosition_readerId_at_idx" ON "ReadingPosition"("readerId", "at");

-- CreateIndex
CREATE INDEX "ReadingPosition_articleId_idx" ON "ReadingPosition"("articleId");
