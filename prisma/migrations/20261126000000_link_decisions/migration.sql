-- What the owner decides on pairs of articles, and which links stand by that.

-- CreateTable
CREATE TABLE "LinkDecision" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "fromIdentifier" TEXT NOT NULL,
    "toIdentifier" TEXT NOT NULL,
    "verdict" TEXT NOT NULL,
    "kind" TEXT,
    "fromHeadline" TEXT NOT NULL,
    "toHeadline" TEXT NOT NULL,
    "madeAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undoneAt" DATETIME
);

-- CreateIndex
CREATE INDEX "LinkDecision_fromIdentifier_idx" ON "LinkDecision"("fromIdentifier");

-- CreateIndex
CREATE INDEX "LinkDecision_toIdentifier_idx" ON "LinkDecision"("toIdentifier");

-- CreateIndex
CREATE INDEX "CopyDecision_articleId_idx" ON "CopyDecision"("articleId");

ALTER TABLE "Link" ADD COLUMN "decided" TEXT;
