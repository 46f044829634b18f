-- CreateEnum
CREATE TYPE "signing_way" AS ENUM ('inApp', 'paper', 'external');

-- CreateEnum
CREATE TYPE "signing_authority" AS ENUM ('chair', 'viceForChair', 'viceForCommittee', 'delegated');

-- AlterTable
ALTER TABLE "covenant_parties" ADD COLUMN     "as_witness" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "covenant_signatures" ADD COLUMN     "authority" "signing_authority",
ADD COLUMN     "delegation_id" UUID,
ADD COLUMN     "scan_id" UUID,
ADD COLUMN     "way" "signing_way" NOT NULL DEFAULT 'inApp',
ALTER COLUMN "person_id" DROP NOT NULL,
ALTER COLUMN "assignment_id" DROP NOT NULL;

-- CreateTable
CREATE TABLE "signing_lines" (
    "id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "vice_chair_as" "signing_authority" NOT NULL,
    "person_id" UUID NOT NULL,
    "chosen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "signing_lines_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "signing_delegations" (
    "id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "assignment_id" UUID NOT NULL,
    "document" TEXT NOT NULL,
    "file_id" UUID NOT NULL,
    "from_on" DATE NOT NULL,
    "to_on" DATE NOT NULL,
    "recorded_by_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "signing_delegations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "covenant_scans" (
    "id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "file_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "person_name" TEXT NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "covenant_scans_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "covenant_scan_units" (
    "scan_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "signer_name" TEXT NOT NULL,
    "signer_post" TEXT NOT NULL,
    "authority" "signing_authority" NOT NULL,

    CONSTRAINT "covenant_scan_units_pkey" PRIMARY KEY ("scan_id","unit_id")
);

-- CreateTable
CREATE TABLE "covenant_scan_decisions" (
    "scan_id" UUID NOT NULL,
    "confirmed" BOOLEAN NOT NULL,
    "reason" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "person_name" TEXT NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "covenant_scan_decisions_pkey" PRIMARY KEY ("scan_id")
);

-- CreateTable
CREATE TABLE "covenant_copies" (
    "version_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "file_id" UUID NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "covenant_copies_pkey" PRIMARY KEY ("version_id","unit_id")
);

-- CreateTable
CREATE TABLE "external_signatures" (
    "signature_id" UUID NOT NULL,
    "file_id" UUID NOT NULL,
    "subject" TEXT NOT NULL,
    "issuer" TEXT NOT NULL,
    "serial" TEXT NOT NULL,
    "claimed_at" TIMESTAMPTZ(3),
    "root" TEXT,

    CONSTRAINT "external_signatures_pkey" PRIMARY KEY ("signature_id")
);

-- CreateIndex
CREATE INDEX "signing_lines_unit_id_chosen_at_idx" ON "signing_lines"("unit_id", "chosen_at");

-- CreateIndex
CREATE INDEX "signing_lines_person_id_idx" ON "signing_lines"("person_id");

-- CreateIndex
CREATE INDEX "signing_delegations_unit_id_idx" ON "signing_delegations"("unit_id");

-- CreateIndex
CREATE INDEX "signing_delegations_person_id_idx" ON "signing_delegations"("person_id");

-- CreateIndex
CREATE INDEX "signing_delegations_assignment_id_idx" ON "signing_delegations"("assignment_id");

-- CreateIndex
CREATE INDEX "signing_delegations_file_id_idx" ON "signing_delegations"("file_id");

-- CreateIndex
CREATE INDEX "signing_delegations_recorded_by_id_idx" ON "signing_delegations"("recorded_by_id");

-- CreateIndex
CREATE INDEX "covenant_scans_version_id_idx" ON "covenant_scans"("version_id");

-- CreateIndex
CREATE INDEX "covenant_scans_file_id_idx" ON "covenant_scans"("file_id");

-- CreateIndex
CREATE INDEX "covenant_scans_person_id_idx" ON "covenant_scans"("person_id");

-- CreateIndex
CREATE INDEX "covenant_scan_units_unit_id_idx" ON "covenant_scan_units"("unit_id");

-- CreateIndex
CREATE INDEX "covenant_scan_decisions_person_id_idx" ON "covenant_scan_decisions"("person_id");

-- CreateIndex
CREATE INDEX "covenant_copies_unit_id_idx" ON "covenant_copies"("unit_id");

-- CreateIndex
CREATE INDEX "covenant_copies_file_id_idx" ON "covenant_copies"("file_id");

-- CreateIndex
CREATE INDEX "external_signatures_file_id_idx" ON "external_signatures"("file_id");

-- CreateIndex
CREATE INDEX "covenant_signatures_delegation_id_idx" ON "covenant_signatures"("delegation_id");

-- CreateIndex
CREATE INDEX "covenant_signatures_scan_id_idx" ON "covenant_signatures"("scan_id");

-- AddForeignKey
ALTER TABLE "covenant_signatures" ADD CONSTRAINT "covenant_signatures_delegation_id_fkey" FOREIGN KEY ("delegation_id") REFERENCES "signing_delegations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "covenant_signatures" ADD CONSTRAINT "covenant_signatures_scan_id_fkey" FOREIGN KEY ("scan_id") REFERENCES "covenant_scans"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signing_lines" ADD CONSTRAINT "signing_lines_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signing_lines" ADD CONSTRAINT "signing_lines_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signing_delegations" ADD CONSTRAINT "signing_delegations_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signing_delegations" ADD CONSTRAINT "signing_delegations_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signing_delegations" ADD CONSTRAINT "signing_delegations_assignment_id_fkey" FOREIGN KEY ("assignment_id") REFERENCES "assignments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signing_delegations" ADD CONSTRAINT "signing_delegations_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "stored_files"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signing_delegations" ADD CONSTRAINT "signing_delegations_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "covenant_scans" ADD CONSTRAINT "covenant_scans_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "covenant_versions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "covenant_scans" ADD CONSTRAINT "covenant_scans_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "stored_files"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "covenant_scans" ADD CONSTRAINT "covenant_scans_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "covenant_scan_units" ADD CONSTRAINT "covenant_scan_units_scan_id_fkey" FOREIGN KEY ("scan_id") REFERENCES "covenant_scans"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "covenant_scan_units" ADD CONSTRAINT "covenant_scan_units_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "covenant_scan_decisions" ADD CONSTRAINT "covenant_scan_decisions_scan_id_fkey" FOREIGN KEY ("scan_id") REFERENCES "covenant_scans"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "covenant_scan_decisions" ADD CONSTRAINT "covenant_scan_decisions_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "covenant_copies" ADD CONSTRAINT "covenant_copies_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "covenant_versions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "covenant_copies" ADD CONSTRAINT "covenant_copies_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "covenant_copies" ADD CONSTRAINT "covenant_copies_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "stored_files"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "external_signatures" ADD CONSTRAINT "external_signatures_signature_id_fkey" FOREIGN KEY ("signature_id") REFERENCES "covenant_signatures"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "external_signatures" ADD CONSTRAINT "external_signatures_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "stored_files"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Signatures of before stand under what was printed over them then.
update covenant_signatures set authority = case when in_place then 'viceForChair' else 'chair' end::signing_authority;
alter table covenant_signatures alter column authority set not null;

-- A signature says how it came about, and what that stands on is there.
alter table covenant_signatures add constraint covenant_signatures_way check (
  case way when 'paper' then scan_id is not null and person_id is null and assignment_id is null
  else scan_id is null and num_nonnulls(person_id, assignment_id) = 2 end);
alter table covenant_signatures add constraint covenant_signatures_authority check (
  (authority = 'delegated') = (delegation_id is not null)
  and in_place = (authority in ('viceForChair', 'viceForCommittee')));

-- A signature on paper counts when somebody else has looked at the scan it is seen on.
create function refuse_unconfirmed_paper() returns trigger language plpgsql as $$
begin
  if new.way = 'paper' and not exists (
    select 1 from covenant_scans s
    join covenant_scan_units u on u.scan_id = s.id
    join covenant_scan_decisions d on d.scan_id = s.id
    where s.id = new.scan_id and s.version_id = new.version_id and u.unit_id = new.unit_id and d.confirmed)
  then
    raise exception 'no confirmed scan shows this signature' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create trigger covenant_signatures_on_paper before insert on covenant_signatures
  for each row execute function refuse_unconfirmed_paper();

create function refuse_own_confirmation() returns trigger language plpgsql as $$
begin
  if exists (select 1 from covenant_scans where id = new.scan_id and person_id = new.person_id) and new.confirmed then
    raise exception 'whoever brings a scan does not confirm it' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create trigger covenant_scan_decisions_of_another before insert on covenant_scan_decisions
  for each row execute function refuse_own_confirmation();

alter table signing_delegations add constraint signing_delegations_days check (to_on >= from_on);

-- Only its end is added to a written authorisation.
grant update (ended_at) on signing_delegations to cum_thi_dua_app;

alter table signing_lines add constraint signing_lines_vice_chair check (vice_chair_as in ('viceForChair', 'viceForCommittee'));
