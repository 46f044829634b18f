-- AlterTable
ALTER TABLE "progress_reports" ADD COLUMN "last_save_key" UUID;
