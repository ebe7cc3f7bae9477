-- The articles that an import brought again, so that its result can lead to them.
CREATE TABLE "HeldBefore" (
    "importId" INTEGER NOT NULL,
    "articleId" INTEGER NOT NULL,

    PRIMARY KEY ("importId", "articleId"),
    CONSTRAINT "HeldBefore_importId_fkey" FOREIGN KEY ("importId") REFERENCES "Import" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "HeldBefore_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE INDEX "HeldBefore_articleId_idx" ON "HeldBefore"("articleId");
