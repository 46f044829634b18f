-- AlterEnum
ALTER TYPE "sealed_kind" ADD VALUE 'signedPaper';
ALTER TYPE "signed_paper" ADD VALUE 'registration';

-- AlterTable
ALTER TABLE "signed_copies" ADD COLUMN     "signing_id" UUID;

-- Not covenants alone are signed by a fresh sign-in.
alter table fresh_sign_ins rename column covenant_id to text_id;
create or replace function refuse_respending() returns trigger language plpgsql as $$
begin
  if old.spent_at is not null
     or (new.session_id, new.person_id, new.text_id, new.text_hash, new.assignment_id, new.authenticated_at, new.kept_at)
     is distinct from (old.session_id, old.person_id, old.text_id, old.text_hash, old.assignment_id, old.authenticated_at, old.kept_at) then
    raise exception 'a fresh sign-in is spent once' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

-- CreateTable
CREATE TABLE "paper_signings" (
    "id" UUID NOT NULL,
    "cluster_year_id" UUID NOT NULL,
    "paper" "signed_paper" NOT NULL,
    "subject_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "canonical_text" TEXT NOT NULL,
    "text_hash" TEXT NOT NULL,
    "description" JSONB NOT NULL,
    "person_id" UUID NOT NULL,
    "person_name" TEXT NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "paper_signings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "paper_places" (
    "signing_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "authority" TEXT[],
    "name" TEXT NOT NULL,
    "person_id" UUID,
    "assignment_id" UUID,

    CONSTRAINT "paper_places_pkey" PRIMARY KEY ("signing_id","position")
);

-- CreateTable
CREATE TABLE "paper_signatures" (
    "signing_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "way" "signing_way" NOT NULL,
    "text_hash" TEXT NOT NULL,
    "signer_name" TEXT NOT NULL,
    "signer_post" TEXT NOT NULL,
    "capacity" TEXT NOT NULL,
    "signed_at" TIMESTAMPTZ(3) NOT NULL,
    "address" TEXT NOT NULL,
    "user_agent" TEXT NOT NULL,
    "person_id" UUID,
    "assignment_id" UUID,
    "copy_id" UUID,

    CONSTRAINT "paper_signatures_pkey" PRIMARY KEY ("signing_id","position")
);

-- CreateTable
CREATE TABLE "paper_withdrawals" (
    "signing_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "person_name" TEXT NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "paper_withdrawals_pkey" PRIMARY KEY ("signing_id")
);

-- CreateTable
CREATE TABLE "paper_completions" (
    "signing_id" UUID NOT NULL,
    "completed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "paper_completions_pkey" PRIMARY KEY ("signing_id")
);

-- CreateIndex
CREATE INDEX "paper_signings_cluster_year_id_idx" ON "paper_signings"("cluster_year_id");

-- CreateIndex
CREATE INDEX "paper_signings_person_id_idx" ON "paper_signings"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "paper_signings_paper_subject_id_number_key" ON "paper_signings"("paper", "subject_id", "number");

-- CreateIndex
CREATE INDEX "paper_places_person_id_idx" ON "paper_places"("person_id");

-- CreateIndex
CREATE INDEX "paper_places_assignment_id_idx" ON "paper_places"("assignment_id");

-- CreateIndex
CREATE INDEX "paper_signatures_person_id_idx" ON "paper_signatures"("person_id");

-- CreateIndex
CREATE INDEX "paper_signatures_assignment_id_idx" ON "paper_signatures"("assignment_id");

-- CreateIndex
CREATE INDEX "paper_signatures_copy_id_idx" ON "paper_signatures"("copy_id");

-- CreateIndex
CREATE INDEX "paper_withdrawals_person_id_idx" ON "paper_withdrawals"("person_id");

-- CreateIndex
CREATE INDEX "signed_copies_signing_id_idx" ON "signed_copies"("signing_id");

-- AddForeignKey
ALTER TABLE "signed_copies" ADD CONSTRAINT "signed_copies_signing_id_fkey" FOREIGN KEY ("signing_id") REFERENCES "paper_signings"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper_signings" ADD CONSTRAINT "paper_signings_cluster_year_id_fkey" FOREIGN KEY ("cluster_year_id") REFERENCES "cluster_years"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper_signings" ADD CONSTRAINT "paper_signings_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper_places" ADD CONSTRAINT "paper_places_signing_id_fkey" FOREIGN KEY ("signing_id") REFERENCES "paper_signings"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper_places" ADD CONSTRAINT "paper_places_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper_places" ADD CONSTRAINT "paper_places_assignment_id_fkey" FOREIGN KEY ("assignment_id") REFERENCES "assignments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper_signatures" ADD CONSTRAINT "paper_signatures_signing_id_fkey" FOREIGN KEY ("signing_id") REFERENCES "paper_signings"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper_signatures" ADD CONSTRAINT "paper_signatures_signing_id_position_fkey" FOREIGN KEY ("signing_id", "position") REFERENCES "paper_places"("signing_id", "position") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper_signatures" ADD CONSTRAINT "paper_signatures_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper_signatures" ADD CONSTRAINT "paper_signatures_assignment_id_fkey" FOREIGN KEY ("assignment_id") REFERENCES "assignments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper_signatures" ADD CONSTRAINT "paper_signatures_copy_id_fkey" FOREIGN KEY ("copy_id") REFERENCES "signed_copies"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper_withdrawals" ADD CONSTRAINT "paper_withdrawals_signing_id_fkey" FOREIGN KEY ("signing_id") REFERENCES "paper_signings"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper_withdrawals" ADD CONSTRAINT "paper_withdrawals_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper_completions" ADD CONSTRAINT "paper_completions_signing_id_fkey" FOREIGN KEY ("signing_id") REFERENCES "paper_signings"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

alter table paper_signings
  add constraint paper_signings_number check (number >= 1),
  add constraint paper_signings_hash check (text_hash = encode(sha256(convert_to(canonical_text, 'UTF8')), 'hex'));
alter table paper_places
  add constraint paper_places_signer check ((person_id is null) = (assignment_id is null));
alter table paper_signatures add constraint paper_signatures_way check (
  (way = 'inApp' and person_id is not null and assignment_id is not null and copy_id is null)
  or (way = 'paper' and person_id is null and assignment_id is null and copy_id is not null));
alter table paper_withdrawals add constraint paper_withdrawals_reason check (reason <> '');

-- What was opened, signed, taken back or completed stands; the application's role may only add.
create function refuse_changed_paper_signing() returns trigger language plpgsql as $$
begin
  raise exception 'a paper opened for signing and its signatures stand' using errcode = 'restrict_violation';
end $$;
create trigger paper_signings_stand before update or delete on paper_signings
  for each row execute function refuse_changed_paper_signing();
create trigger paper_places_stand before update or delete on paper_places
  for each row execute function refuse_changed_paper_signing();
create trigger paper_signatures_stand before update or delete on paper_signatures
  for each row execute function refuse_changed_paper_signing();
create trigger paper_withdrawals_stand before update or delete on paper_withdrawals
  for each row execute function refuse_changed_paper_signing();
create trigger paper_completions_stand before update or delete on paper_completions
  for each row execute function refuse_changed_paper_signing();

-- A paper is open once at a time; once it is complete it is not opened anew, but for what a unit registers, which may change.
create function refuse_second_opening() returns trigger language plpgsql as $$
begin
  if exists (
    select 1 from paper_signings s
    left join paper_completions c on c.signing_id = s.id
    left join paper_withdrawals w on w.signing_id = s.id
    where s.paper = new.paper and s.subject_id = new.subject_id and w.signing_id is null
      and (c.signing_id is null or new.paper::text <> 'registration')) then
    raise exception 'this paper is open for signing or signed' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger paper_signings_once before insert on paper_signings
  for each row execute function refuse_second_opening();

-- The places come with the opening, never afterwards.
create function refuse_later_place() returns trigger language plpgsql as $$
begin
  if not exists (select 1 from paper_signings where id = new.signing_id and xmin = pg_current_xact_id()::xid) then
    raise exception 'the places of a paper are written with its opening' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger paper_places_with_opening before insert on paper_places
  for each row execute function refuse_later_place();

-- A signature stands over the words that were frozen, in its own place: by that very person in the app, or on a scan another confirmed.
create function refuse_wrong_paper_signature() returns trigger language plpgsql as $$
begin
  perform 1 from paper_signings where id = new.signing_id and text_hash = new.text_hash;
  if not found then
    raise exception 'a signature stands over the words that were frozen' using errcode = 'restrict_violation';
  end if;
  if exists (select 1 from paper_withdrawals where signing_id = new.signing_id)
     or exists (select 1 from paper_completions where signing_id = new.signing_id) then
    raise exception 'this paper is not open for signing' using errcode = 'restrict_violation';
  end if;
  if new.way = 'inApp' and not exists (
    select 1 from paper_places p where p.signing_id = new.signing_id and p.position = new.position
      and p.person_id = new.person_id and p.assignment_id = new.assignment_id) then
    raise exception 'a place is signed by whom it is for' using errcode = 'restrict_violation';
  end if;
  if new.way = 'paper' and not exists (
    select 1 from signed_copies c join signed_copy_decisions d on d.copy_id = c.id
    where c.id = new.copy_id and c.signing_id = new.signing_id and d.confirmed) then
    raise exception 'a pen counts when another has confirmed its scan' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger paper_signatures_right before insert on paper_signatures
  for each row execute function refuse_wrong_paper_signature();

create function refuse_wrong_completion() returns trigger language plpgsql as $$
begin
  if exists (select 1 from paper_withdrawals where signing_id = new.signing_id) or exists (
    select 1 from paper_places p
    left join paper_signatures s on s.signing_id = p.signing_id and s.position = p.position
    where p.signing_id = new.signing_id and s.signing_id is null) then
    raise exception 'a paper is complete with every place signed' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger paper_completions_right before insert on paper_completions
  for each row execute function refuse_wrong_completion();

create function refuse_late_withdrawal() returns trigger language plpgsql as $$
begin
  if exists (select 1 from paper_completions where signing_id = new.signing_id) then
    raise exception 'a paper with every place signed is not taken back' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger paper_withdrawals_in_time before insert on paper_withdrawals
  for each row execute function refuse_late_withdrawal();
