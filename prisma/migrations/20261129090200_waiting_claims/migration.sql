-- AlterTable
ALTER TABLE "WaitingPage" ADD COLUMN "claimedUntil" DATETIME;
