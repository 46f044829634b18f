-- CreateEnum
CREATE TYPE "round_key_purpose" AS ENUM ('issuing', 'box');

-- CreateEnum
CREATE TYPE "round_step" AS ENUM ('openIssuing', 'startVoting', 'closeVoting', 'voidRound');

-- AlterTable
ALTER TABLE "vote_rounds" ADD COLUMN     "closes_at" TIMESTAMPTZ(3),
ADD COLUMN     "fewest_ballots" INTEGER,
ADD COLUMN     "key_fingerprint" TEXT,
ADD COLUMN     "receipt_days" INTEGER,
ADD COLUMN     "void_reason" TEXT;

-- CreateTable
CREATE TABLE "ballot_slips" (
    "id" UUID NOT NULL,
    "round_id" UUID NOT NULL,
    "question_id" UUID NOT NULL,
    "candidate_id" UUID,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "options" TEXT[],
    "least_choices" INTEGER NOT NULL,
    "most_choices" INTEGER NOT NULL,
    "public_key" BYTEA NOT NULL,

    CONSTRAINT "ballot_slips_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "round_keys" (
    "round_id" UUID NOT NULL,
    "purpose" "round_key_purpose" NOT NULL,
    "wrapped" BYTEA NOT NULL,

    CONSTRAINT "round_keys_pkey" PRIMARY KEY ("round_id","purpose")
);

-- CreateTable
CREATE TABLE "issued_signatures" (
    "slip_id" UUID NOT NULL,
    "round_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "blinded_message" BYTEA NOT NULL,
    "signature" BYTEA NOT NULL,
    "person_id" UUID NOT NULL,
    "person_name" TEXT NOT NULL,
    "issued_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "issued_signatures_pkey" PRIMARY KEY ("slip_id","unit_id")
);

-- CreateTable
CREATE TABLE "ballot_box" (
    "slip_id" UUID NOT NULL,
    "mark" BYTEA NOT NULL,
    "sealed" BYTEA NOT NULL,

    CONSTRAINT "ballot_box_pkey" PRIMARY KEY ("slip_id","mark")
);

-- CreateTable
CREATE TABLE "counted_ballots" (
    "slip_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "public_key" BYTEA NOT NULL,
    "choices" INTEGER[],
    "prefix" BYTEA NOT NULL,
    "token" BYTEA NOT NULL,
    "signature" BYTEA NOT NULL,

    CONSTRAINT "counted_ballots_pkey" PRIMARY KEY ("slip_id","number")
);

-- CreateTable
CREATE TABLE "step_requests" (
    "round_id" UUID NOT NULL,
    "step" "round_step" NOT NULL,
    "person_id" UUID NOT NULL,
    "person_name" TEXT NOT NULL,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "minutes" INTEGER,

    CONSTRAINT "step_requests_pkey" PRIMARY KEY ("round_id","step")
);

-- CreateIndex
CREATE INDEX "ballot_slips_question_id_idx" ON "ballot_slips"("question_id");

-- CreateIndex
CREATE INDEX "ballot_slips_candidate_id_idx" ON "ballot_slips"("candidate_id");

-- CreateIndex
CREATE UNIQUE INDEX "ballot_slips_round_id_position_key" ON "ballot_slips"("round_id", "position");

-- CreateIndex
CREATE INDEX "issued_signatures_round_id_unit_id_idx" ON "issued_signatures"("round_id", "unit_id");

-- CreateIndex
CREATE INDEX "issued_signatures_person_id_idx" ON "issued_signatures"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "counted_ballots_slip_id_public_key_key" ON "counted_ballots"("slip_id", "public_key");

-- CreateIndex
CREATE INDEX "step_requests_person_id_idx" ON "step_requests"("person_id");

-- AddForeignKey
ALTER TABLE "ballot_slips" ADD CONSTRAINT "ballot_slips_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "vote_rounds"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ballot_slips" ADD CONSTRAINT "ballot_slips_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "vote_questions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ballot_slips" ADD CONSTRAINT "ballot_slips_candidate_id_fkey" FOREIGN KEY ("candidate_id") REFERENCES "vote_candidates"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "round_keys" ADD CONSTRAINT "round_keys_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "vote_rounds"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "issued_signatures" ADD CONSTRAINT "issued_signatures_slip_id_fkey" FOREIGN KEY ("slip_id") REFERENCES "ballot_slips"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "issued_signatures" ADD CONSTRAINT "issued_signatures_round_id_unit_id_fkey" FOREIGN KEY ("round_id", "unit_id") REFERENCES "roll_seats"("round_id", "unit_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "issued_signatures" ADD CONSTRAINT "issued_signatures_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "counted_ballots" ADD CONSTRAINT "counted_ballots_slip_id_fkey" FOREIGN KEY ("slip_id") REFERENCES "ballot_slips"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "step_requests" ADD CONSTRAINT "step_requests_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "vote_rounds"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "step_requests" ADD CONSTRAINT "step_requests_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ---------------------------------------------------------------- what numbers can be

alter table ballot_slips add constraint ballot_slips_choices check (
  least_choices between 0 and most_choices and most_choices between 1 and cardinality(options));
alter table counted_ballots add constraint counted_ballots_number check (number >= 1);
alter table vote_rounds add constraint vote_rounds_electronic check (
  key_fingerprint ~ '^[0-9a-f]{64}$' and fewest_ballots >= 4 and receipt_days between 0 and 365);

-- ---------------------------------------------------------------- least privilege

-- Keys go when their stage is over, the box when it has been counted. Nothing of a ballot is ever updated.
grant delete on round_keys, ballot_box to cum_thi_dua_app;

-- ---------------------------------------------------------------- the stages never overlap

create or replace function refuse_changed_round() returns trigger language plpgsql as $$
begin
  if (new.vote_id, new.number, new.channel, new.roll_hash, new.frozen_at)
     is distinct from (old.vote_id, old.number, old.channel, old.roll_hash, old.frozen_at)
     or new.status < old.status
     or (old.status = 'counted' and new.status = 'void')
     or (old.opened_at is not null and new.opened_at is distinct from old.opened_at)
     or (old.closed_at is not null and new.closed_at is distinct from old.closed_at)
     or (old.counted_at is not null and new.counted_at is distinct from old.counted_at)
     or (old.key_fingerprint is not null and new.key_fingerprint is distinct from old.key_fingerprint)
     or (old.fewest_ballots is not null and new.fewest_ballots is distinct from old.fewest_ballots)
     or (old.receipt_days is not null and new.receipt_days is distinct from old.receipt_days)
     or (old.closes_at is not null and new.closes_at is distinct from old.closes_at)
     or (old.void_reason is not null and new.void_reason is distinct from old.void_reason) then
    raise exception 'the round is frozen' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

-- Slips and keys are made before issuing is opened.
create function refuse_late_slip() returns trigger language plpgsql as $$
begin
  if not exists (select 1 from vote_rounds where id = new.round_id and status = 'rollAgreed') then
    raise exception 'issuing has been opened' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger ballot_slips_in_time before insert on ballot_slips for each row execute function refuse_late_slip();
create trigger round_keys_in_time before insert on round_keys for each row execute function refuse_late_slip();

-- A key is there as long as its stage.
create function refuse_early_end_of_key() returns trigger language plpgsql as $$
begin
  if exists (select 1 from vote_rounds where id = old.round_id
             and (status in ('rollAgreed', 'issuing') or (status = 'voting' and old.purpose = 'box'))) then
    raise exception 'the key is in use' using errcode = 'restrict_violation';
  end if;
  return old;
end $$;
create trigger round_keys_in_use before delete on round_keys for each row execute function refuse_early_end_of_key();

-- Issued while issuing is open, to a unit that is present and votes electronically.
create function refuse_unissuable() returns trigger language plpgsql as $$
begin
  if not exists (
    select 1 from vote_rounds r
    join ballot_slips s on s.round_id = r.id and s.id = new.slip_id
    join roll_seats p on p.round_id = r.id and p.unit_id = new.unit_id
    where r.id = new.round_id and r.status = 'issuing' and p.present and p.channel = 'electronic') then
    raise exception 'no ballot is issued to this seat now' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger issued_signatures_in_time before insert on issued_signatures
  for each row execute function refuse_unissuable();

-- The box is open while voting is, and is emptied only afterwards. Reads rows and locks none: a lock would leave its transaction's
-- number behind.
create function refuse_outside_voting() returns trigger language plpgsql as $$
begin
  if (tg_op = 'INSERT') is distinct from exists (
    select 1 from ballot_slips s join vote_rounds r on r.id = s.round_id
    where s.id = (case when tg_op = 'INSERT' then new.slip_id else old.slip_id end) and r.status = 'voting') then
    raise exception 'the box is closed, or not to be emptied yet' using errcode = 'restrict_violation';
  end if;
  return coalesce(new, old);
end $$;
create trigger ballot_box_in_time before insert or delete on ballot_box
  for each row execute function refuse_outside_voting();

-- Counted in the transaction that closes the round, and never afterwards.
create function refuse_late_ballot() returns trigger language plpgsql as $$
begin
  if not exists (
    select 1 from ballot_slips s join vote_rounds r on r.id = s.round_id
    where s.id = new.slip_id and r.status = 'closed' and r.xmin = pg_current_xact_id()::xid) then
    raise exception 'the box has been counted' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger counted_ballots_in_time before insert on counted_ballots
  for each row execute function refuse_late_ballot();
