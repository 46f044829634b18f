-- CreateEnum
CREATE TYPE "report_mode" AS ENUM ('increment', 'cumulative');

-- CreateEnum
CREATE TYPE "rule_comparison" AS ENUM ('notAbove', 'equals', 'onlyWith');

-- AlterTable
ALTER TABLE "indicators" ADD COLUMN     "plausible_from" DECIMAL(24,4),
ADD COLUMN     "plausible_to" DECIMAL(24,4),
ADD COLUMN     "report_mode" "report_mode" NOT NULL DEFAULT 'increment';

-- AlterTable
ALTER TABLE "report_forms" ADD COLUMN     "year_day" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "year_month" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "indicator_values" ADD COLUMN     "is_quick" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "mode" "report_mode" NOT NULL DEFAULT 'increment',
ADD COLUMN     "note" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "indicator_rules" (
    "id" UUID NOT NULL,
    "owner_unit_id" UUID NOT NULL,
    "left_id" UUID NOT NULL,
    "comparison" "rule_comparison" NOT NULL,
    "right_id" UUID NOT NULL,
    "from_on" DATE NOT NULL,
    "to_on" DATE,

    CONSTRAINT "indicator_rules_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "entry_columns" (
    "person_id" UUID NOT NULL,
    "previous" BOOLEAN NOT NULL DEFAULT false,
    "last_year" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "entry_columns_pkey" PRIMARY KEY ("person_id")
);

-- CreateIndex
CREATE INDEX "indicator_rules_left_id_idx" ON "indicator_rules"("left_id");

-- CreateIndex
CREATE INDEX "indicator_rules_right_id_idx" ON "indicator_rules"("right_id");

-- CreateIndex
CREATE INDEX "indicator_rules_owner_unit_id_idx" ON "indicator_rules"("owner_unit_id");

-- AddForeignKey
ALTER TABLE "indicator_rules" ADD CONSTRAINT "indicator_rules_owner_unit_id_fkey" FOREIGN KEY ("owner_unit_id") REFERENCES "units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indicator_rules" ADD CONSTRAINT "indicator_rules_left_id_fkey" FOREIGN KEY ("left_id") REFERENCES "indicators"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indicator_rules" ADD CONSTRAINT "indicator_rules_right_id_fkey" FOREIGN KEY ("right_id") REFERENCES "indicators"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entry_columns" ADD CONSTRAINT "entry_columns_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ---------------------------------------------------------------- what stays true

-- Quick figures stand beside the official ones, and an emptied cell holds no days.
alter table indicator_values drop constraint indicator_values_never_overlap;
alter table indicator_values add constraint indicator_values_never_overlap
  exclude using gist (unit_id with =, indicator_id with =, daterange(from_on, to_on, '[]') with &&)
  where (not is_quick and typed <> '');

-- What a running total adds may fall below zero; what is typed for a period may not.
alter table indicator_values drop constraint indicator_values_ratio;
alter table indicator_values add constraint indicator_values_ratio check (
  num_nonnulls(numerator, denominator) in (0, 2)
  and (denominator is null or mode = 'cumulative' or (numerator between 0 and denominator)));

alter table indicators add constraint indicators_plausible check (plausible_from <= plausible_to);
alter table report_forms add constraint report_forms_year check (year_month between 1 and 12 and year_day between 1 and 28);
alter table indicator_rules add constraint indicator_rules_two check (left_id <> right_id);
alter table indicator_rules add constraint indicator_rules_days check (to_on is null or to_on >= from_on);

grant update on indicator_rules, entry_columns to cum_thi_dua_app;
