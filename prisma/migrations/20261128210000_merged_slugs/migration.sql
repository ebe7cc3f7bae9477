-- AlterTable
ALTER TABLE "CopyDecision" ADD COLUMN "slug" TEXT;
UPDATE "CopyDecision" SET "slug" = "content" -> 'article' ->> 'slug';

-- CreateIndex
CREATE INDEX "CopyDecision_slug_idx" ON "CopyDecision"("slug");
