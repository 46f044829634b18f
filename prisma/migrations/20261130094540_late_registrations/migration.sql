-- AlterTable
ALTER TABLE "registration_adjustments" ADD COLUMN     "is_late" BOOLEAN NOT NULL DEFAULT false;
