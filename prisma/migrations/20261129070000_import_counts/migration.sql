-- How much of an import was left out, and how many warnings there were: not all of them are listed.
ALTER TABLE "Import" ADD COLUMN "failed" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "Import" ADD COLUMN "warned" INTEGER NOT NULL DEFAULT 0;
