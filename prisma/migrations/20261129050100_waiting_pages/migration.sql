-- CreateTable
CREATE TABLE "WaitingPage" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "url" TEXT NOT NULL,
    "urlKey" TEXT NOT NULL,
    "title" TEXT,
    "topics" TEXT NOT NULL,
    "addedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "problem" TEXT
);

-- CreateIndex
CREATE UNIQUE INDEX "WaitingPage_urlKey_key" ON "WaitingPage"("urlKey");
