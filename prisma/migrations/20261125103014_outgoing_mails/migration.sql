-- CreateEnum
CREATE TYPE "mail_kind" AS ENUM ('reportDue', 'reportLate', 'reportsMissing', 'covenantUnsigned');

-- CreateEnum
CREATE TYPE "mail_outcome" AS ENUM ('sent', 'settled', 'noAddress', 'expired');

-- CreateTable
CREATE TABLE "outgoing_mails" (
    "id" UUID NOT NULL,
    "kind" "mail_kind" NOT NULL,
    "subject_id" UUID NOT NULL,
    "cluster_year_id" UUID NOT NULL,
    "unit_id" UUID,
    "person_id" UUID NOT NULL,
    "send_on" DATE NOT NULL,
    "planned_at" TIMESTAMPTZ(3) NOT NULL,
    "outcome" "mail_outcome",
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "outgoing_mails_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "outgoing_mails_subject_id_send_on_idx" ON "outgoing_mails"("subject_id", "send_on");

-- CreateIndex
CREATE INDEX "outgoing_mails_cluster_year_id_idx" ON "outgoing_mails"("cluster_year_id");

-- CreateIndex
CREATE INDEX "outgoing_mails_unit_id_idx" ON "outgoing_mails"("unit_id");

-- CreateIndex
CREATE INDEX "outgoing_mails_person_id_idx" ON "outgoing_mails"("person_id");

-- AddForeignKey
ALTER TABLE "outgoing_mails" ADD CONSTRAINT "outgoing_mails_cluster_year_id_fkey" FOREIGN KEY ("cluster_year_id") REFERENCES "cluster_years"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outgoing_mails" ADD CONSTRAINT "outgoing_mails_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outgoing_mails" ADD CONSTRAINT "outgoing_mails_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- One mail per person, record and day, however often and by however many processes it is planned.
create unique index outgoing_mails_once on outgoing_mails
  (kind, subject_id, cluster_year_id, unit_id, person_id, send_on) nulls not distinct;

-- Put down once; only how it ended is added.
grant update (outcome, ended_at) on outgoing_mails to cum_thi_dua_app;
