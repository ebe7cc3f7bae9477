import type { Transaction } from "./client";
import { Prisma } from "./generated/client";
import { moveHighlights } from "./highlights";
import { execute } from "./statements";

/** Moves the marks, the highlights, the followed stories and the positions of one reader to another. What the other has marked keeps its moment. */
export async function moveMarks(tx: Transaction, from: string, into: string): Promise<void> {
  await moveHighlights(tx, from, into);
  await execute(
    tx,
    Prisma.sql`INSERT INTO "Shelved" ("readerId", "articleId", "savedAt", "readAt")
      SELECT ${into}, "articleId", "savedAt", "readAt" FROM "Shelved" WHERE "readerId" = ${from}
      ON CONFLICT ("readerId", "articleId") DO UPDATE SET
        "savedAt" = COALESCE("savedAt", excluded."savedAt"), "readAt" = COALESCE("readAt", excluded."readAt")`,
  );
  await execute(
    tx,
    Prisma.sql`INSERT INTO "StoryFollow" ("readerId", "storyId", "followedAt", "visitedAt")
      SELECT ${into}, "storyId", "followedAt", "visitedAt" FROM "StoryFollow" WHERE "readerId" = ${from}
      ON CONFLICT ("readerId", "storyId") DO UPDATE SET "visitedAt" = MAX("visitedAt", excluded."visitedAt")`,
  );
  await execute(
    tx,
    Prisma.sql`INSERT INTO "ReadingPosition" ("readerId", "articleId", "block", "percent", "at")
      SELECT ${into}, "articleId", "block", "percent", "at" FROM "ReadingPosition" WHERE "readerId" = ${from}
      ON CONFLICT ("readerId", "articleId") DO UPDATE SET
        "block" = excluded."block", "percent" = excluded."percent", "at" = excluded."at"
        WHERE excluded."at" > "ReadingPosition"."at"`,
  );
}
