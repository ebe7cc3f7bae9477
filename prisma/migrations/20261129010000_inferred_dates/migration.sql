-- AlterTable
ALTER TABLE "Article" ADD COLUMN "inferredDate" TEXT;
ALTER TABLE "Article" ADD COLUMN "inferredWords" TEXT;
