-- AlterTable
ALTER TABLE "count_sheets" ADD COLUMN "witnesses" TEXT NOT NULL DEFAULT '';
