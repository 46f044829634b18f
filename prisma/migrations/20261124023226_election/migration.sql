-- CreateEnum
CREATE TYPE "vote_subject" AS ENUM ('lead', 'deputy', 'honors', 'proposal');

-- CreateEnum
CREATE TYPE "voting_way" AS ENUM ('acclamation', 'showOfHands', 'secretBallot', 'rotation', 'appointment');

-- CreateEnum
CREATE TYPE "vote_status" AS ENUM ('draft', 'underway', 'announced', 'confirmed', 'void');

-- CreateEnum
CREATE TYPE "vote_base" AS ENUM ('members', 'present');

-- CreateEnum
CREATE TYPE "tie_break" AS ENUM ('secondBallot', 'higherScore', 'castingVote', 'upperLevel', 'lot');

-- CreateEnum
CREATE TYPE "vote_channel" AS ENUM ('hands', 'paper', 'electronic', 'hybrid');

-- CreateEnum
CREATE TYPE "round_status" AS ENUM ('rollAgreed', 'issuing', 'voting', 'closed', 'counted', 'void');

-- CreateEnum
CREATE TYPE "outcome_kind" AS ENUM ('elected', 'secondRound', 'tie', 'nobodyReached', 'noQuorum', 'void');

-- CreateEnum
CREATE TYPE "verdict" AS ENUM ('elected', 'goesOn', 'tied', 'notReached');

-- CreateTable
CREATE TABLE "votes" (
    "id" UUID NOT NULL,
    "cluster_year_id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "subject" "vote_subject" NOT NULL,
    "way" "voting_way" NOT NULL,
    "status" "vote_status" NOT NULL DEFAULT 'draft',
    "title" TEXT NOT NULL,
    "for_year" INTEGER,
    "regulation" TEXT NOT NULL,
    "base" "vote_base" NOT NULL,
    "quorum_numerator" INTEGER NOT NULL,
    "quorum_denominator" INTEGER NOT NULL,
    "quorum_strict" BOOLEAN NOT NULL DEFAULT false,
    "own_unit_votable" BOOLEAN NOT NULL DEFAULT true,
    "blank_in_base" BOOLEAN NOT NULL DEFAULT true,
    "invalid_in_base" BOOLEAN NOT NULL DEFAULT true,
    "most_rounds" INTEGER NOT NULL,
    "go_on_per_seat" INTEGER NOT NULL DEFAULT 2,
    "tie_breaks" "tie_break"[],
    "quorum_quote" TEXT NOT NULL DEFAULT '',
    "base_quote" TEXT NOT NULL DEFAULT '',
    "rounds_quote" TEXT NOT NULL DEFAULT '',
    "tie_quote" TEXT NOT NULL DEFAULT '',
    "needs_confirmation" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "votes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "vote_questions" (
    "id" UUID NOT NULL,
    "vote_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "one_by_one" BOOLEAN NOT NULL,
    "seats" INTEGER NOT NULL,
    "least_choices" INTEGER NOT NULL,
    "most_choices" INTEGER NOT NULL,
    "pass_numerator" INTEGER NOT NULL,
    "pass_denominator" INTEGER NOT NULL,
    "pass_strict" BOOLEAN NOT NULL,
    "pass_quote" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "vote_questions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "vote_candidates" (
    "id" UUID NOT NULL,
    "question_id" UUID NOT NULL,
    "unit_id" UUID,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "score" DECIMAL(8,4),
    "withdrawal" TEXT,

    CONSTRAINT "vote_candidates_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "vote_rounds" (
    "id" UUID NOT NULL,
    "vote_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "channel" "vote_channel" NOT NULL,
    "status" "round_status" NOT NULL DEFAULT 'rollAgreed',
    "roll_hash" TEXT NOT NULL,
    "frozen_at" TIMESTAMPTZ(3) NOT NULL,
    "opened_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "counted_at" TIMESTAMPTZ(3),

    CONSTRAINT "vote_rounds_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "roll_seats" (
    "round_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "present" BOOLEAN NOT NULL,
    "channel" "vote_channel" NOT NULL,
    "representative_name" TEXT NOT NULL,
    "representative_post" TEXT NOT NULL,

    CONSTRAINT "roll_seats_pkey" PRIMARY KEY ("round_id","unit_id")
);

-- CreateTable
CREATE TABLE "round_candidates" (
    "round_id" UUID NOT NULL,
    "candidate_id" UUID NOT NULL,
    "seats" INTEGER NOT NULL,

    CONSTRAINT "round_candidates_pkey" PRIMARY KEY ("round_id","candidate_id")
);

-- CreateTable
CREATE TABLE "tellers" (
    "round_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "post" TEXT NOT NULL,

    CONSTRAINT "tellers_pkey" PRIMARY KEY ("round_id","position")
);

-- CreateTable
CREATE TABLE "count_sheets" (
    "id" UUID NOT NULL,
    "round_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "channel" "vote_channel" NOT NULL,
    "issued" INTEGER NOT NULL,
    "returned" INTEGER NOT NULL,
    "typed_by_id" UUID,
    "typed_by" TEXT NOT NULL,
    "typed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "count_sheets_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "question_counts" (
    "sheet_id" UUID NOT NULL,
    "question_id" UUID NOT NULL,
    "valid" INTEGER NOT NULL,
    "invalid" INTEGER NOT NULL,
    "blank" INTEGER NOT NULL,

    CONSTRAINT "question_counts_pkey" PRIMARY KEY ("sheet_id","question_id")
);

-- CreateTable
CREATE TABLE "candidate_counts" (
    "sheet_id" UUID NOT NULL,
    "candidate_id" UUID NOT NULL,
    "agreed" INTEGER NOT NULL,
    "disagreed" INTEGER,

    CONSTRAINT "candidate_counts_pkey" PRIMARY KEY ("sheet_id","candidate_id")
);

-- CreateTable
CREATE TABLE "count_confirmations" (
    "sheet_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "person_name" TEXT NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "count_confirmations_pkey" PRIMARY KEY ("sheet_id")
);

-- CreateTable
CREATE TABLE "question_results" (
    "id" UUID NOT NULL,
    "round_id" UUID NOT NULL,
    "question_id" UUID NOT NULL,
    "kind" "outcome_kind" NOT NULL,
    "base" INTEGER NOT NULL,
    "seats_left" INTEGER NOT NULL,
    "break_by" "tie_break",
    "sentences" TEXT[],
    "reached_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "question_results_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "candidate_results" (
    "result_id" UUID NOT NULL,
    "candidate_id" UUID NOT NULL,
    "agreed" INTEGER NOT NULL,
    "disagreed" INTEGER,
    "verdict" "verdict" NOT NULL,

    CONSTRAINT "candidate_results_pkey" PRIMARY KEY ("result_id","candidate_id")
);

-- CreateTable
CREATE TABLE "tie_decisions" (
    "result_id" UUID NOT NULL,
    "candidate_ids" UUID[],
    "words" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "person_name" TEXT NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "tie_decisions_pkey" PRIMARY KEY ("result_id")
);

-- CreateTable
CREATE TABLE "vote_confirmations" (
    "vote_id" UUID NOT NULL,
    "document" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "person_name" TEXT NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "vote_confirmations_pkey" PRIMARY KEY ("vote_id")
);

-- CreateTable
CREATE TABLE "vote_cancellations" (
    "vote_id" UUID NOT NULL,
    "document" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "person_name" TEXT NOT NULL,
    "cancelled_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "vote_cancellations_pkey" PRIMARY KEY ("vote_id")
);

-- CreateIndex
CREATE INDEX "votes_cluster_year_id_idx" ON "votes"("cluster_year_id");

-- CreateIndex
CREATE INDEX "votes_event_id_idx" ON "votes"("event_id");

-- CreateIndex
CREATE UNIQUE INDEX "vote_questions_vote_id_position_key" ON "vote_questions"("vote_id", "position");

-- CreateIndex
CREATE INDEX "vote_candidates_unit_id_idx" ON "vote_candidates"("unit_id");

-- CreateIndex
CREATE UNIQUE INDEX "vote_candidates_question_id_position_key" ON "vote_candidates"("question_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "vote_candidates_question_id_unit_id_key" ON "vote_candidates"("question_id", "unit_id");

-- CreateIndex
CREATE UNIQUE INDEX "vote_rounds_vote_id_number_key" ON "vote_rounds"("vote_id", "number");

-- CreateIndex
CREATE INDEX "roll_seats_unit_id_idx" ON "roll_seats"("unit_id");

-- CreateIndex
CREATE UNIQUE INDEX "roll_seats_round_id_position_key" ON "roll_seats"("round_id", "position");

-- CreateIndex
CREATE INDEX "round_candidates_candidate_id_idx" ON "round_candidates"("candidate_id");

-- CreateIndex
CREATE INDEX "count_sheets_typed_by_id_idx" ON "count_sheets"("typed_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "count_sheets_round_id_channel_number_key" ON "count_sheets"("round_id", "channel", "number");

-- CreateIndex
CREATE INDEX "question_counts_question_id_idx" ON "question_counts"("question_id");

-- CreateIndex
CREATE INDEX "candidate_counts_candidate_id_idx" ON "candidate_counts"("candidate_id");

-- CreateIndex
CREATE INDEX "count_confirmations_person_id_idx" ON "count_confirmations"("person_id");

-- CreateIndex
CREATE INDEX "question_results_question_id_idx" ON "question_results"("question_id");

-- CreateIndex
CREATE UNIQUE INDEX "question_results_round_id_question_id_key" ON "question_results"("round_id", "question_id");

-- CreateIndex
CREATE INDEX "candidate_results_candidate_id_idx" ON "candidate_results"("candidate_id");

-- CreateIndex
CREATE INDEX "tie_decisions_person_id_idx" ON "tie_decisions"("person_id");

-- CreateIndex
CREATE INDEX "vote_confirmations_person_id_idx" ON "vote_confirmations"("person_id");

-- CreateIndex
CREATE INDEX "vote_cancellations_person_id_idx" ON "vote_cancellations"("person_id");

-- AddForeignKey
ALTER TABLE "votes" ADD CONSTRAINT "votes_cluster_year_id_fkey" FOREIGN KEY ("cluster_year_id") REFERENCES "cluster_years"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "votes" ADD CONSTRAINT "votes_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "cluster_events"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vote_questions" ADD CONSTRAINT "vote_questions_vote_id_fkey" FOREIGN KEY ("vote_id") REFERENCES "votes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vote_candidates" ADD CONSTRAINT "vote_candidates_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "vote_questions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vote_candidates" ADD CONSTRAINT "vote_candidates_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vote_rounds" ADD CONSTRAINT "vote_rounds_vote_id_fkey" FOREIGN KEY ("vote_id") REFERENCES "votes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "roll_seats" ADD CONSTRAINT "roll_seats_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "vote_rounds"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "roll_seats" ADD CONSTRAINT "roll_seats_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "round_candidates" ADD CONSTRAINT "round_candidates_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "vote_rounds"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "round_candidates" ADD CONSTRAINT "round_candidates_candidate_id_fkey" FOREIGN KEY ("candidate_id") REFERENCES "vote_candidates"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tellers" ADD CONSTRAINT "tellers_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "vote_rounds"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "count_sheets" ADD CONSTRAINT "count_sheets_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "vote_rounds"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "count_sheets" ADD CONSTRAINT "count_sheets_typed_by_id_fkey" FOREIGN KEY ("typed_by_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_counts" ADD CONSTRAINT "question_counts_sheet_id_fkey" FOREIGN KEY ("sheet_id") REFERENCES "count_sheets"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_counts" ADD CONSTRAINT "question_counts_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "vote_questions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "candidate_counts" ADD CONSTRAINT "candidate_counts_sheet_id_fkey" FOREIGN KEY ("sheet_id") REFERENCES "count_sheets"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "candidate_counts" ADD CONSTRAINT "candidate_counts_candidate_id_fkey" FOREIGN KEY ("candidate_id") REFERENCES "vote_candidates"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "count_confirmations" ADD CONSTRAINT "count_confirmations_sheet_id_fkey" FOREIGN KEY ("sheet_id") REFERENCES "count_sheets"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "count_confirmations" ADD CONSTRAINT "count_confirmations_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_results" ADD CONSTRAINT "question_results_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "vote_rounds"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_results" ADD CONSTRAINT "question_results_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "vote_questions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "candidate_results" ADD CONSTRAINT "candidate_results_result_id_fkey" FOREIGN KEY ("result_id") REFERENCES "question_results"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "candidate_results" ADD CONSTRAINT "candidate_results_candidate_id_fkey" FOREIGN KEY ("candidate_id") REFERENCES "vote_candidates"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tie_decisions" ADD CONSTRAINT "tie_decisions_result_id_fkey" FOREIGN KEY ("result_id") REFERENCES "question_results"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tie_decisions" ADD CONSTRAINT "tie_decisions_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vote_confirmations" ADD CONSTRAINT "vote_confirmations_vote_id_fkey" FOREIGN KEY ("vote_id") REFERENCES "votes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vote_confirmations" ADD CONSTRAINT "vote_confirmations_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vote_cancellations" ADD CONSTRAINT "vote_cancellations_vote_id_fkey" FOREIGN KEY ("vote_id") REFERENCES "votes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vote_cancellations" ADD CONSTRAINT "vote_cancellations_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ---------------------------------------------------------------- what numbers can be

alter table votes add constraint votes_rules check (
  quorum_numerator between 1 and quorum_denominator and quorum_denominator <= 1000
  and most_rounds between 1 and 5 and go_on_per_seat between 1 and 5);
alter table votes add constraint votes_for_year check ((for_year is not null) = (subject in ('lead', 'deputy')));
alter table vote_questions add constraint vote_questions_rules check (
  pass_numerator between 1 and pass_denominator and pass_denominator <= 1000
  and seats >= 1 and least_choices between 0 and most_choices and most_choices >= 1);
alter table vote_rounds add constraint vote_rounds_hash check (roll_hash ~ '^[0-9a-f]{64}$');
alter table roll_seats add constraint roll_seats_channel check (channel <> 'hybrid');
alter table count_sheets add constraint count_sheets_whole check (issued >= 0 and returned >= 0 and channel <> 'hybrid');
alter table question_counts add constraint question_counts_whole check (
  valid >= 0 and invalid >= 0 and blank between 0 and invalid);
alter table candidate_counts add constraint candidate_counts_whole check (agreed >= 0 and coalesce(disagreed, 0) >= 0);
alter table question_results add constraint question_results_tie check ((kind = 'tie') = (break_by is not null));

-- ---------------------------------------------------------------- least privilege

grant update on votes, vote_questions, vote_candidates, vote_rounds to cum_thi_dua_app;
grant delete on vote_questions, vote_candidates to cum_thi_dua_app;

-- ---------------------------------------------------------------- frozen with the first roll

-- What is asked, by which rules and between whom does not change once units vote on it; the state goes only forward.
create function refuse_changed_vote() returns trigger language plpgsql as $$
begin
  if old.status <> 'draft'
     and (to_jsonb(new) - 'status') is distinct from (to_jsonb(old) - 'status') then
    raise exception 'the vote is frozen' using errcode = 'restrict_violation';
  end if;
  if new.status < old.status then
    raise exception 'a vote goes forward only' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger votes_frozen before update on votes for each row execute function refuse_changed_vote();

create function refuse_changed_question() returns trigger language plpgsql as $$
begin
  if exists (select 1 from votes
             where id in (case when tg_op <> 'INSERT' then old.vote_id end, case when tg_op <> 'DELETE' then new.vote_id end)
               and status <> 'draft') then
    raise exception 'the vote is frozen' using errcode = 'restrict_violation';
  end if;
  return coalesce(new, old);
end $$;
create trigger vote_questions_frozen before insert or update or delete on vote_questions
  for each row execute function refuse_changed_question();

-- A unit may still withdraw before a further round; then it is not put on that round's list.
create function refuse_changed_candidate() returns trigger language plpgsql as $$
declare
  stands boolean;
begin
  select exists (
    select 1 from vote_questions q join votes v on v.id = q.vote_id
    where q.id in (case when tg_op <> 'INSERT' then old.question_id end, case when tg_op <> 'DELETE' then new.question_id end)
      and v.status <> 'draft') into stands;
  if stands and (tg_op <> 'UPDATE' or old.withdrawal is not null
     or (to_jsonb(new) - 'withdrawal') is distinct from (to_jsonb(old) - 'withdrawal')) then
    raise exception 'the vote is frozen' using errcode = 'restrict_violation';
  end if;
  return coalesce(new, old);
end $$;
create trigger vote_candidates_frozen before insert or update or delete on vote_candidates
  for each row execute function refuse_changed_candidate();

-- ---------------------------------------------------------------- rounds

-- A round goes forward, and what was agreed when its roll was frozen stands.
create function refuse_changed_round() returns trigger language plpgsql as $$
begin
  if (new.vote_id, new.number, new.channel, new.roll_hash, new.frozen_at)
     is distinct from (old.vote_id, old.number, old.channel, old.roll_hash, old.frozen_at)
     or new.status < old.status
     or (old.status = 'counted' and new.status = 'void')
     or (old.opened_at is not null and new.opened_at is distinct from old.opened_at)
     or (old.closed_at is not null and new.closed_at is distinct from old.closed_at)
     or (old.counted_at is not null and new.counted_at is distinct from old.counted_at) then
    raise exception 'the round is frozen' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger vote_rounds_frozen before update on vote_rounds for each row execute function refuse_changed_round();

-- Roll, list of candidates and tellers are written with their round, in one transaction, and never afterwards.
create function refuse_late_roll() returns trigger language plpgsql as $$
begin
  if not exists (
    select 1 from vote_rounds where id = new.round_id and xmin = pg_current_xact_id()::xid) then
    raise exception 'the roll is frozen' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger roll_seats_frozen before insert on roll_seats for each row execute function refuse_late_roll();
create trigger round_candidates_frozen before insert on round_candidates for each row execute function refuse_late_roll();
create trigger tellers_frozen before insert on tellers for each row execute function refuse_late_roll();

-- Nothing is counted once a round has been counted or is void.
create function refuse_late_count() returns trigger language plpgsql as $$
begin
  if exists (select 1 from vote_rounds where id = new.round_id and status in ('counted', 'void')) then
    raise exception 'the round has been counted' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger count_sheets_in_time before insert on count_sheets for each row execute function refuse_late_count();

-- One round of a vote at a time.
create unique index vote_rounds_one_open on vote_rounds (vote_id) where status not in ('counted', 'void');
