-- Outlets are known by every spelling of their name, and not by one alone. The key of lib/outlets/outlet-key.ts drops a leading
-- "the" as well; the rest of what it drops is found again when an article with that spelling comes in.

-- CreateTable
CREATE TABLE "OutletName" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "outletId" INTEGER NOT NULL,
    CONSTRAINT "OutletName_outletId_fkey" FOREIGN KEY ("outletId") REFERENCES "Outlet" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "OutletName_outletId_idx" ON "OutletName"("outletId");

INSERT OR IGNORE INTO "OutletName" ("key", "name", "outletId")
SELECT replace(CASE WHEN "nameKey" LIKE 'the %' THEN substr("nameKey", 5) ELSE "nameKey" END, ' ', ''), "name", "id" FROM "Outlet" ORDER BY "id";
INSERT OR IGNORE INTO "OutletName" ("key", "name", "outletId") SELECT "nameKey", "name", "id" FROM "Outlet"
WHERE "id" NOT IN (SELECT "outletId" FROM "OutletName");

ALTER TABLE "Article" ADD COLUMN "outletName" TEXT;
UPDATE "Article" SET "outletName" = (SELECT "name" FROM "Outlet" WHERE "id" = "outletId");

DROP INDEX "Outlet_nameKey_key";
ALTER TABLE "Outlet" DROP COLUMN "nameKey";

-- CreateTable
CREATE TABLE "Entity" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "slug" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "lookup" TEXT,
    "surnameOnly" BOOLEAN NOT NULL DEFAULT false,
    "name" TEXT NOT NULL,
    "articles" INTEGER NOT NULL DEFAULT 0
);

-- CreateIndex
CREATE INDEX "Entity_type_articles_idx" ON "Entity"("type", "articles");

-- CreateIndex
CREATE INDEX "Entity_lookup_idx" ON "Entity"("lookup");

-- CreateIndex
CREATE UNIQUE INDEX "Entity_slug_key" ON "Entity"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Entity_type_key_key" ON "Entity"("type", "key");

-- CreateTable
CREATE TABLE "Mention" (
    "articleId" INTEGER NOT NULL,
    "entityId" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "places" TEXT NOT NULL,

    PRIMARY KEY ("articleId", "entityId"),
    CONSTRAINT "Mention_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Mention_entityId_fkey" FOREIGN KEY ("entityId") REFERENCES "Entity" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Mention_entityId_articleId_idx" ON "Mention"("entityId", "articleId");

-- CreateTable
CREATE TABLE "Correction" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "articleId" INTEGER NOT NULL,
    "field" TEXT NOT NULL,
    "before" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "madeAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undoneAt" DATETIME,
    CONSTRAINT "Correction_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Correction_articleId_idx" ON "Correction"("articleId");

-- CreateTable
CREATE TABLE "CopyDecision" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "kind" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "urlKey" TEXT,
    "contentHash" TEXT,
    "headline" TEXT NOT NULL,
    "articleId" INTEGER,
    "content" TEXT NOT NULL,
    "madeAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undoneAt" DATETIME
);

-- CreateIndex
CREATE INDEX "CopyDecision_identifier_idx" ON "CopyDecision"("identifier");

-- CreateIndex
CREATE INDEX "CopyDecision_urlKey_idx" ON "CopyDecision"("urlKey");

-- CreateTable
CREATE TABLE "Reader" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "madeAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "Shelved" (
    "readerId" TEXT NOT NULL,
    "articleId" INTEGER NOT NULL,
    "savedAt" DATETIME,
    "readAt" DATETIME,

    PRIMARY KEY ("readerId", "articleId"),
    CONSTRAINT "Shelved_readerId_fkey" FOREIGN KEY ("readerId") REFERENCES "Reader" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Shelved_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Shelved_readerId_savedAt_idx" ON "Shelved"("readerId", "savedAt");

-- CreateIndex
CREATE INDEX "Shelved_articleId_idx" ON "Shelved"("articleId");

-- CreateTable
CREATE TABLE "Setting" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "value" TEXT NOT NULL
);
