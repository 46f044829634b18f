-- CreateEnum
CREATE TYPE "report_route" AS ENUM ('cluster', 'office', 'both');

-- CreateEnum
CREATE TYPE "mark_kind" AS ENUM ('seenByCluster', 'fieldConfirmed');

-- AlterTable
ALTER TABLE "report_forms" ADD COLUMN     "route" "report_route" NOT NULL DEFAULT 'cluster';

-- AlterTable
ALTER TABLE "progress_reports" ADD COLUMN     "sent_under_id" UUID,
ADD COLUMN     "timely_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "sending_permissions" (
    "id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "given_by" TEXT NOT NULL,
    "from_on" DATE NOT NULL,
    "to_on" DATE,

    CONSTRAINT "sending_permissions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "report_marks" (
    "id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "kind" "mark_kind" NOT NULL,
    "group_code" TEXT,
    "person_id" UUID NOT NULL,
    "marked_by" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "report_marks_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "board_fields" (
    "assignment_id" UUID NOT NULL,
    "group_code" TEXT NOT NULL,

    CONSTRAINT "board_fields_pkey" PRIMARY KEY ("assignment_id","group_code")
);

-- CreateTable
CREATE TABLE "report_papers" (
    "id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "signed_on" DATE NOT NULL,
    "file_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "report_papers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "report_reopenings" (
    "id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "asked_by_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "granted" BOOLEAN,
    "answer" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "report_reopenings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "entries_on_behalf" (
    "id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "entered_by" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "cells" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "contradiction" TEXT,
    "contradicted_by" TEXT,
    "contradicted_at" TIMESTAMPTZ(3),

    CONSTRAINT "entries_on_behalf_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "sending_permissions_unit_id_idx" ON "sending_permissions"("unit_id");

-- CreateIndex
CREATE UNIQUE INDEX "report_marks_report_id_revision_kind_group_code_key" ON "report_marks"("report_id", "revision", "kind", "group_code");

-- CreateIndex
CREATE INDEX "report_papers_report_id_at_idx" ON "report_papers"("report_id", "at");

-- CreateIndex
CREATE INDEX "report_papers_file_id_idx" ON "report_papers"("file_id");

-- CreateIndex
CREATE INDEX "report_reopenings_report_id_asked_at_idx" ON "report_reopenings"("report_id", "asked_at");

-- CreateIndex
CREATE INDEX "entries_on_behalf_report_id_at_idx" ON "entries_on_behalf"("report_id", "at");

-- CreateIndex
CREATE INDEX "progress_reports_sent_under_id_idx" ON "progress_reports"("sent_under_id");

-- AddForeignKey
ALTER TABLE "progress_reports" ADD CONSTRAINT "progress_reports_sent_under_id_fkey" FOREIGN KEY ("sent_under_id") REFERENCES "sending_permissions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sending_permissions" ADD CONSTRAINT "sending_permissions_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_marks" ADD CONSTRAINT "report_marks_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "progress_reports"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "board_fields" ADD CONSTRAINT "board_fields_assignment_id_fkey" FOREIGN KEY ("assignment_id") REFERENCES "assignments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_papers" ADD CONSTRAINT "report_papers_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "progress_reports"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_papers" ADD CONSTRAINT "report_papers_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "stored_files"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_reopenings" ADD CONSTRAINT "report_reopenings_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "progress_reports"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entries_on_behalf" ADD CONSTRAINT "entries_on_behalf_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "progress_reports"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ---------------------------------------------------------------- what was sent before

update progress_reports set timely_at = submitted_at;

-- ---------------------------------------------------------------- what stays true

-- One cluster's mark on one revision: nulls are told apart otherwise.
drop index report_marks_report_id_revision_kind_group_code_key;
create unique index report_marks_report_id_revision_kind_group_code_key
  on report_marks (report_id, revision, kind, group_code) nulls not distinct;
-- A unit's officer sends under one leave at a time.
create unique index sending_permissions_one_open on sending_permissions (unit_id) where to_on is null;
-- One question at a time, decided once with its answer.
create unique index report_reopenings_one_open on report_reopenings (report_id) where decided_at is null;
alter table report_reopenings add constraint report_reopenings_decided check (
  num_nonnulls(decided_by_id, decided_at, granted) in (0, 3));
alter table entries_on_behalf add constraint entries_on_behalf_answer check (
  num_nonnulls(contradiction, contradicted_by, contradicted_at) in (0, 3));

-- What was decided, and what a unit said against an entry, stays as it was.
create function refuse_second_answer() returns trigger language plpgsql as $$
begin
  if (to_jsonb(old) ->> tg_argv[0]) is not null then
    raise exception 'this has been answered' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger report_reopenings_once before update on report_reopenings
  for each row execute function refuse_second_answer('decided_at');
create trigger entries_on_behalf_once before update on entries_on_behalf
  for each row execute function refuse_second_answer('contradicted_at');

grant update (to_on) on sending_permissions to cum_thi_dua_app;
grant update (decided_by_id, decided_at, granted, answer) on report_reopenings to cum_thi_dua_app;
grant update (contradiction, contradicted_by, contradicted_at) on entries_on_behalf to cum_thi_dua_app;
grant delete on board_fields to cum_thi_dua_app;
