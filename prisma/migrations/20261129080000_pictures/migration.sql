-- CreateTable
CREATE TABLE "Picture" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "articleId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "place" INTEGER NOT NULL,
    "url" TEXT NOT NULL,
    "alt" TEXT,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "problem" TEXT,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "nextAt" DATETIME NOT NULL,
    "file" TEXT,
    "width" INTEGER,
    "height" INTEGER,
    "bytes" INTEGER,
    "colour" TEXT,
    CONSTRAINT "Picture_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Picture_articleId_position_key" ON "Picture"("articleId", "position");

-- CreateIndex
CREATE INDEX "Picture_state_nextAt_idx" ON "Picture"("state", "nextAt");

-- CreateIndex
CREATE INDEX "Picture_file_bytes_idx" ON "Picture"("file", "bytes");
