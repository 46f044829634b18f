-- CreateEnum
CREATE TYPE "signed_paper" AS ENUM ('ballotPaper', 'countMinutes', 'resultNotice', 'conferenceMinutes', 'handover');

-- AlterEnum
ALTER TYPE "sealed_kind" ADD VALUE 'signedCopy';

-- AlterTable
ALTER TABLE "event_attendances" ADD COLUMN     "authorisation" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "roll_seats" ADD COLUMN     "authorisation" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "score_tables" (
    "id" UUID NOT NULL,
    "cluster_year_id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "file_id" UUID NOT NULL,
    "present_units" INTEGER NOT NULL,
    "agreed_units" INTEGER NOT NULL,
    "disagreed_units" INTEGER NOT NULL,
    "person_id" UUID NOT NULL,
    "person_name" TEXT NOT NULL,
    "adopted_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "score_tables_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "score_table_rows" (
    "table_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "total" DECIMAL(8,4) NOT NULL,
    "rank" INTEGER NOT NULL,

    CONSTRAINT "score_table_rows_pkey" PRIMARY KEY ("table_id","unit_id")
);

-- CreateTable
CREATE TABLE "event_conclusions" (
    "id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "speaker_name" TEXT NOT NULL,
    "speaker_post" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "person_name" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "event_conclusions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "signed_copies" (
    "id" UUID NOT NULL,
    "cluster_year_id" UUID NOT NULL,
    "paper" "signed_paper" NOT NULL,
    "subject_id" UUID NOT NULL,
    "file_id" UUID NOT NULL,
    "signers" TEXT[],
    "description" JSONB NOT NULL,
    "person_id" UUID NOT NULL,
    "person_name" TEXT NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "signed_copies_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "signed_copy_decisions" (
    "copy_id" UUID NOT NULL,
    "confirmed" BOOLEAN NOT NULL,
    "reason" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "person_name" TEXT NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "signed_copy_decisions_pkey" PRIMARY KEY ("copy_id")
);

-- CreateIndex
CREATE INDEX "score_tables_cluster_year_id_idx" ON "score_tables"("cluster_year_id");

-- CreateIndex
CREATE INDEX "score_tables_event_id_idx" ON "score_tables"("event_id");

-- CreateIndex
CREATE INDEX "score_tables_file_id_idx" ON "score_tables"("file_id");

-- CreateIndex
CREATE INDEX "score_tables_person_id_idx" ON "score_tables"("person_id");

-- CreateIndex
CREATE INDEX "score_table_rows_unit_id_idx" ON "score_table_rows"("unit_id");

-- CreateIndex
CREATE INDEX "event_conclusions_event_id_idx" ON "event_conclusions"("event_id");

-- CreateIndex
CREATE INDEX "event_conclusions_person_id_idx" ON "event_conclusions"("person_id");

-- CreateIndex
CREATE INDEX "signed_copies_cluster_year_id_idx" ON "signed_copies"("cluster_year_id");

-- CreateIndex
CREATE INDEX "signed_copies_paper_subject_id_idx" ON "signed_copies"("paper", "subject_id");

-- CreateIndex
CREATE INDEX "signed_copies_file_id_idx" ON "signed_copies"("file_id");

-- CreateIndex
CREATE INDEX "signed_copies_person_id_idx" ON "signed_copies"("person_id");

-- CreateIndex
CREATE INDEX "signed_copy_decisions_person_id_idx" ON "signed_copy_decisions"("person_id");

-- AddForeignKey
ALTER TABLE "score_tables" ADD CONSTRAINT "score_tables_cluster_year_id_fkey" FOREIGN KEY ("cluster_year_id") REFERENCES "cluster_years"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "score_tables" ADD CONSTRAINT "score_tables_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "cluster_events"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "score_tables" ADD CONSTRAINT "score_tables_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "stored_files"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "score_tables" ADD CONSTRAINT "score_tables_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "score_table_rows" ADD CONSTRAINT "score_table_rows_table_id_fkey" FOREIGN KEY ("table_id") REFERENCES "score_tables"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "score_table_rows" ADD CONSTRAINT "score_table_rows_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_conclusions" ADD CONSTRAINT "event_conclusions_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "cluster_events"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_conclusions" ADD CONSTRAINT "event_conclusions_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signed_copies" ADD CONSTRAINT "signed_copies_cluster_year_id_fkey" FOREIGN KEY ("cluster_year_id") REFERENCES "cluster_years"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signed_copies" ADD CONSTRAINT "signed_copies_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "stored_files"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signed_copies" ADD CONSTRAINT "signed_copies_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signed_copy_decisions" ADD CONSTRAINT "signed_copy_decisions_copy_id_fkey" FOREIGN KEY ("copy_id") REFERENCES "signed_copies"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signed_copy_decisions" ADD CONSTRAINT "signed_copy_decisions_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

alter table score_tables add constraint score_tables_hands check (
  0 <= agreed_units and 0 <= disagreed_units and agreed_units + disagreed_units <= present_units and agreed_units > disagreed_units);
alter table score_table_rows add constraint score_table_rows_points check (total >= 0 and rank >= 1);

-- What a conference adopted, concluded and signed stands; the application's role may only add.
create function refuse_changed_conference_record() returns trigger language plpgsql as $$
begin
  raise exception 'a record of the conference stands as it was made' using errcode = 'restrict_violation';
end $$;
create trigger score_tables_stand before update or delete on score_tables
  for each row execute function refuse_changed_conference_record();
create trigger score_table_rows_stand before update or delete on score_table_rows
  for each row execute function refuse_changed_conference_record();
create trigger event_conclusions_stand before update or delete on event_conclusions
  for each row execute function refuse_changed_conference_record();
create trigger signed_copies_stand before update or delete on signed_copies
  for each row execute function refuse_changed_conference_record();
create trigger signed_copy_decisions_stand before update or delete on signed_copy_decisions
  for each row execute function refuse_changed_conference_record();

-- Whoever brings a signed copy does not confirm it.
create function refuse_own_signed_copy() returns trigger language plpgsql as $$
begin
  if exists (select 1 from signed_copies where id = new.copy_id and person_id = new.person_id) then
    raise exception 'whoever brings a signed copy does not decide on it' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger signed_copy_decisions_of_another before insert on signed_copy_decisions
  for each row execute function refuse_own_signed_copy();
