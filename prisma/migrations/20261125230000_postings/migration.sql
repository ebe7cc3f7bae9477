-- Candidates for links are found by term and time; links say how alike two articles are apart from their dates; near-copies
-- know which article stands for them. `throughline relink` fills all of it for articles that were there before.

-- CreateTable: clustered by its key, so that one term's articles of some days lie side by side.
CREATE TABLE "Posting" (
    "termId" INTEGER NOT NULL,
    "day" INTEGER NOT NULL,
    "articleId" INTEGER NOT NULL,
    "weight" INTEGER NOT NULL,

    PRIMARY KEY ("termId", "day", "articleId")
) WITHOUT ROWID;

ALTER TABLE "Link" ADD COLUMN "likeness" REAL NOT NULL DEFAULT 0;

ALTER TABLE "Profile" ADD COLUMN "likelyDays" TEXT;
ALTER TABLE "Profile" ADD COLUMN "postedDay" INTEGER;

ALTER TABLE "Article" ADD COLUMN "copyOfId" INTEGER;

-- CreateIndex
CREATE INDEX "Article_copyOfId_idx" ON "Article"("copyOfId");
