-- CreateEnum
CREATE TYPE "revision_kind" AS ENUM ('sent', 'onBehalf', 'broughtIn', 'reopened', 'rederived');

-- AlterTable
ALTER TABLE "indicator_values" ADD COLUMN     "typed_by_id" UUID;

-- AlterTable
ALTER TABLE "indicator_value_revisions" ADD COLUMN     "before" TEXT,
ADD COLUMN     "kind" "revision_kind" NOT NULL DEFAULT 'sent',
ADD COLUMN     "source" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "typed_by_id" UUID;
