-- AlterTable
ALTER TABLE "returned_cells" ADD COLUMN     "words" TEXT NOT NULL DEFAULT '';
