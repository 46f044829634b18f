-- AlterTable
ALTER TABLE "assignments" ADD COLUMN     "ended_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "reset_codes" ADD COLUMN     "removes_second_factor" BOOLEAN NOT NULL DEFAULT false;

-- An absence has one stand-in on any day.
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_one_stand_in_per_day"
  EXCLUDE USING gist ("stands_in_for_id" WITH =, daterange("from_on", "to_on", '[]') WITH &&)
  WHERE ("stands_in_for_id" IS NOT NULL AND "ended_at" IS NULL);
