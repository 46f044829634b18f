-- CreateEnum
CREATE TYPE "activity_use" AS ENUM ('sum', 'count', 'none');

-- AlterTable
ALTER TABLE "indicators" ADD COLUMN     "activity_use" "activity_use" NOT NULL DEFAULT 'sum';
