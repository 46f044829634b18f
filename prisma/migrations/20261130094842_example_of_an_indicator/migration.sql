-- AlterTable
ALTER TABLE "indicators" ADD COLUMN     "example" TEXT NOT NULL DEFAULT '';
