-- Filters that readers keep under a name, and what they have marked as read in one go. Nothing that a library holds is changed.

-- CreateTable
CREATE TABLE "SavedFilter" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "readerId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "filter" TEXT NOT NULL,
    "start" BOOLEAN NOT NULL DEFAULT false,
    "madeAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seenId" INTEGER NOT NULL,
    CONSTRAINT "SavedFilter_readerId_fkey" FOREIGN KEY ("readerId") REFERENCES "Reader" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReadBatch" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "readerId" TEXT NOT NULL,
    "markedAt" DATETIME NOT NULL,
    "articles" INTEGER NOT NULL,
    "matched" INTEGER NOT NULL,
    CONSTRAINT "ReadBatch_readerId_fkey" FOREIGN KEY ("readerId") REFERENCES "Reader" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "SavedFilter_readerId_nameKey_key" ON "SavedFilter"("readerId", "nameKey");

-- CreateIndex
CREATE INDEX "ReadBatch_readerId_id_idx" ON "ReadBatch"("readerId", "id");
