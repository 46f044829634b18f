-- CreateEnum
CREATE TYPE "honor_kind" AS ENUM ('title', 'commendation');

-- CreateEnum
CREATE TYPE "honor_subject" AS ENUM ('collective', 'individual', 'any');

-- CreateEnum
CREATE TYPE "honor_level" AS ENUM ('base', 'province', 'central', 'state');

-- CreateTable
CREATE TABLE "honors" (
    "id" UUID NOT NULL,
    "owner_unit_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "kind" "honor_kind" NOT NULL,
    "name" TEXT NOT NULL,
    "subject" "honor_subject" NOT NULL,
    "level" "honor_level" NOT NULL,
    "decided_by" TEXT NOT NULL,
    "legal_basis" TEXT NOT NULL,
    "conditions" JSONB NOT NULL,
    "position" INTEGER NOT NULL,
    "from_on" DATE NOT NULL,
    "to_on" DATE,

    CONSTRAINT "honors_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "awards" (
    "id" UUID NOT NULL,
    "honor_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "recipient" TEXT,
    "recipient_key" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "thematic" BOOLEAN NOT NULL DEFAULT false,
    "decision_number" TEXT NOT NULL,
    "decided_on" DATE NOT NULL,
    "person_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "awards_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "award_revocations" (
    "award_id" UUID NOT NULL,
    "decision_number" TEXT NOT NULL,
    "revoked_on" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "award_revocations_pkey" PRIMARY KEY ("award_id")
);

-- CreateIndex
CREATE INDEX "honors_owner_unit_id_position_idx" ON "honors"("owner_unit_id", "position");

-- CreateIndex
CREATE INDEX "awards_unit_id_recipient_key_idx" ON "awards"("unit_id", "recipient_key");

-- CreateIndex
CREATE UNIQUE INDEX "awards_honor_id_unit_id_recipient_key_year_decision_number_key" ON "awards"("honor_id", "unit_id", "recipient_key", "year", "decision_number");

-- AddForeignKey
ALTER TABLE "honors" ADD CONSTRAINT "honors_owner_unit_id_fkey" FOREIGN KEY ("owner_unit_id") REFERENCES "units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "awards" ADD CONSTRAINT "awards_honor_id_fkey" FOREIGN KEY ("honor_id") REFERENCES "honors"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "awards" ADD CONSTRAINT "awards_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "award_revocations" ADD CONSTRAINT "award_revocations_award_id_fkey" FOREIGN KEY ("award_id") REFERENCES "awards"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

alter table honors add constraint honors_days check (to_on is null or to_on >= from_on);
-- A changed law is a new row: of one owner and code one is in force on any day.
alter table honors add constraint honors_one_per_day
  exclude using gist (owner_unit_id with =, code with =, daterange(from_on, to_on, '[]') with &&);

-- What an honor asked for never changes under those it was given to: it only ends.
grant update (to_on) on honors to cum_thi_dua_app;
