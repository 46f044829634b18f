-- CreateEnum
CREATE TYPE "narrative_part" AS ENUM ('results', 'shortcomings', 'causes', 'proposals');

-- CreateTable
CREATE TABLE "evidence" (
    "id" UUID NOT NULL,
    "file_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "report_id" UUID,
    "indicator_id" UUID,
    "activity_id" UUID,
    "taken_at" TIMESTAMPTZ(3),
    "added_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "report_narratives" (
    "report_id" UUID NOT NULL,
    "part" "narrative_part" NOT NULL,
    "text" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "report_narratives_pkey" PRIMARY KEY ("report_id","part")
);

-- CreateTable
CREATE TABLE "report_narrative_revisions" (
    "id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "part" "narrative_part" NOT NULL,
    "text" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "report_narrative_revisions_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "evidence_file_id_key" ON "evidence"("file_id");

-- CreateIndex
CREATE INDEX "evidence_report_id_idx" ON "evidence"("report_id");

-- CreateIndex
CREATE INDEX "evidence_activity_id_idx" ON "evidence"("activity_id");

-- CreateIndex
CREATE INDEX "evidence_unit_id_idx" ON "evidence"("unit_id");

-- CreateIndex
CREATE INDEX "evidence_indicator_id_idx" ON "evidence"("indicator_id");

-- CreateIndex
CREATE INDEX "report_narrative_revisions_report_id_part_idx" ON "report_narrative_revisions"("report_id", "part");

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "stored_files"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "progress_reports"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_indicator_id_fkey" FOREIGN KEY ("indicator_id") REFERENCES "indicators"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_activity_id_fkey" FOREIGN KEY ("activity_id") REFERENCES "activities"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_narratives" ADD CONSTRAINT "report_narratives_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "progress_reports"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_narrative_revisions" ADD CONSTRAINT "report_narrative_revisions_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "progress_reports"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Evidence hangs on one line of a report, or on one activity; only its file is ever withdrawn.
alter table evidence add constraint evidence_one_place check (
  (report_id is null) = (indicator_id is null) and (report_id is null) <> (activity_id is null));

-- Words are written anew while the report is open; what they said stays in their revisions. A confirmed report's stand.
grant update on report_narratives to cum_thi_dua_app;

create trigger report_narratives_confirmed before insert or update on report_narratives
  for each row execute function refuse_confirmed_report();
