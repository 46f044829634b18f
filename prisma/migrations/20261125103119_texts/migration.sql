-- CreateEnum
CREATE TYPE "text_kind" AS ENUM ('covenant', 'plan', 'regulation');

-- CreateEnum
CREATE TYPE "silence" AS ENUM ('agreed', 'none');

-- CreateEnum
CREATE TYPE "reply_outcome" AS ENUM ('accepted', 'partlyAccepted', 'explained');

-- AlterTable
ALTER TABLE "covenants" ADD COLUMN     "kind" "text_kind" NOT NULL DEFAULT 'covenant';

-- AlterTable
ALTER TABLE "covenant_contents" ADD COLUMN     "chapter" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "published_drafts" (
    "id" UUID NOT NULL,
    "text_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "in_hall" BOOLEAN NOT NULL,
    "person_id" UUID NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "published_drafts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consultations" (
    "id" UUID NOT NULL,
    "text_id" UUID NOT NULL,
    "draft_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "silence" "silence" NOT NULL,
    "person_id" UUID NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "consultations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consulted_units" (
    "consultation_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "consulted_units_pkey" PRIMARY KEY ("consultation_id","unit_id")
);

-- CreateTable
CREATE TABLE "opinions" (
    "id" UUID NOT NULL,
    "consultation_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "content_id" UUID,
    "agrees" BOOLEAN NOT NULL,
    "words" TEXT NOT NULL,
    "proposed" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "person_name" TEXT NOT NULL,
    "person_post" TEXT NOT NULL,
    "paper" TEXT,
    "given_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "opinions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "opinion_replies" (
    "id" UUID NOT NULL,
    "opinion_id" UUID NOT NULL,
    "outcome" "reply_outcome" NOT NULL,
    "words" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "person_name" TEXT NOT NULL,
    "replied_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "opinion_replies_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consultation_closings" (
    "consultation_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "closed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "consultation_closings_pkey" PRIMARY KEY ("consultation_id")
);

-- CreateTable
CREATE TABLE "issued_texts" (
    "text_id" UUID NOT NULL,
    "lead_unit_id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "issued_on" DATE NOT NULL,
    "signer_name" TEXT NOT NULL,
    "signer_post" TEXT NOT NULL,
    "words" JSONB NOT NULL,
    "text_hash" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "issued_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "issued_texts_pkey" PRIMARY KEY ("text_id")
);

-- CreateTable
CREATE TABLE "text_templates" (
    "id" UUID NOT NULL,
    "owner_unit_id" UUID NOT NULL,
    "kind" "text_kind" NOT NULL,
    "title" TEXT NOT NULL,
    "words" JSONB NOT NULL,
    "from_on" DATE NOT NULL,
    "to_on" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "text_templates_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "published_drafts_person_id_idx" ON "published_drafts"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "published_drafts_text_id_number_key" ON "published_drafts"("text_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "published_drafts_text_id_revision_key" ON "published_drafts"("text_id", "revision");

-- CreateIndex
CREATE INDEX "consultations_draft_id_idx" ON "consultations"("draft_id");

-- CreateIndex
CREATE INDEX "consultations_person_id_idx" ON "consultations"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "consultations_text_id_number_key" ON "consultations"("text_id", "number");

-- CreateIndex
CREATE INDEX "consulted_units_unit_id_idx" ON "consulted_units"("unit_id");

-- CreateIndex
CREATE INDEX "opinions_consultation_id_unit_id_idx" ON "opinions"("consultation_id", "unit_id");

-- CreateIndex
CREATE INDEX "opinions_unit_id_idx" ON "opinions"("unit_id");

-- CreateIndex
CREATE INDEX "opinions_person_id_idx" ON "opinions"("person_id");

-- CreateIndex
CREATE INDEX "opinion_replies_opinion_id_idx" ON "opinion_replies"("opinion_id");

-- CreateIndex
CREATE INDEX "opinion_replies_person_id_idx" ON "opinion_replies"("person_id");

-- CreateIndex
CREATE INDEX "consultation_closings_person_id_idx" ON "consultation_closings"("person_id");

-- CreateIndex
CREATE INDEX "issued_texts_lead_unit_id_idx" ON "issued_texts"("lead_unit_id");

-- CreateIndex
CREATE INDEX "issued_texts_person_id_idx" ON "issued_texts"("person_id");

-- CreateIndex
CREATE INDEX "text_templates_owner_unit_id_kind_idx" ON "text_templates"("owner_unit_id", "kind");

-- AddForeignKey
ALTER TABLE "published_drafts" ADD CONSTRAINT "published_drafts_text_id_fkey" FOREIGN KEY ("text_id") REFERENCES "covenants"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "published_drafts" ADD CONSTRAINT "published_drafts_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consultations" ADD CONSTRAINT "consultations_text_id_fkey" FOREIGN KEY ("text_id") REFERENCES "covenants"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consultations" ADD CONSTRAINT "consultations_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "published_drafts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consultations" ADD CONSTRAINT "consultations_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consulted_units" ADD CONSTRAINT "consulted_units_consultation_id_fkey" FOREIGN KEY ("consultation_id") REFERENCES "consultations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consulted_units" ADD CONSTRAINT "consulted_units_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "opinions" ADD CONSTRAINT "opinions_consultation_id_fkey" FOREIGN KEY ("consultation_id") REFERENCES "consultations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "opinions" ADD CONSTRAINT "opinions_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "opinions" ADD CONSTRAINT "opinions_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "opinion_replies" ADD CONSTRAINT "opinion_replies_opinion_id_fkey" FOREIGN KEY ("opinion_id") REFERENCES "opinions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "opinion_replies" ADD CONSTRAINT "opinion_replies_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consultation_closings" ADD CONSTRAINT "consultation_closings_consultation_id_fkey" FOREIGN KEY ("consultation_id") REFERENCES "consultations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consultation_closings" ADD CONSTRAINT "consultation_closings_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "issued_texts" ADD CONSTRAINT "issued_texts_text_id_fkey" FOREIGN KEY ("text_id") REFERENCES "covenants"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "issued_texts" ADD CONSTRAINT "issued_texts_lead_unit_id_fkey" FOREIGN KEY ("lead_unit_id") REFERENCES "units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "issued_texts" ADD CONSTRAINT "issued_texts_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "text_templates" ADD CONSTRAINT "text_templates_owner_unit_id_fkey" FOREIGN KEY ("owner_unit_id") REFERENCES "units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- One yearly covenant per cluster year; of plans and regulations any number.
drop index covenants_one_yearly;
create unique index covenants_one_yearly on covenants (cluster_year_id) where campaign is null and kind = 'covenant';

-- Only a covenant is opened for signing; a plan or regulation is in force by its issue, and a plan needs no show of hands.
alter table covenants drop constraint covenants_adopted;
alter table covenants add constraint covenants_adopted check (
  status not in ('adopted', 'openForSigning', 'inForce', 'closed') or (kind = 'plan' and status <> 'adopted')
  or num_nonnulls(adopted_at_id, present_units, agreed_units, disagreed_units) = 4);
alter table covenants drop constraint covenants_version;
alter table covenants add constraint covenants_version check (
  status = 'terminatedByReorganisation'
  or (version_id is not null) = (kind = 'covenant' and status in ('openForSigning', 'inForce', 'closed')));
alter table covenants add constraint covenants_kind check (
  kind = 'covenant' or (campaign is null and status <> 'openForSigning'));

-- A text stays of its kind.
create function refuse_other_kind() returns trigger language plpgsql as $$
begin
  if new.kind <> old.kind then
    raise exception 'a text stays of its kind' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger covenants_kind_stays before update on covenants
  for each row execute function refuse_other_kind();

-- A unit speaks, or is spoken for, in a round that is open and in which it is asked.
create function refuse_stray_opinion() returns trigger language plpgsql as $$
begin
  if not exists (
    select 1 from consultations c
    join consulted_units u on u.consultation_id = c.id
    join covenants t on t.id = c.text_id
    where c.id = new.consultation_id and u.unit_id = new.unit_id and t.status = 'consulting'
      and not exists (select 1 from consultation_closings k where k.consultation_id = c.id))
  then
    raise exception 'this unit is not being asked' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger opinions_fit before insert on opinions
  for each row execute function refuse_stray_opinion();

-- What was said, answered, shown or issued stays as it was, whoever would change it.
create function refuse_change_of_record() returns trigger language plpgsql as $$
begin
  raise exception 'what is on record stays' using errcode = 'restrict_violation';
end $$;
create trigger published_drafts_stay before update or delete on published_drafts
  for each row execute function refuse_change_of_record();
create trigger consultations_stay before update or delete on consultations
  for each row execute function refuse_change_of_record();
create trigger opinions_stay before update or delete on opinions
  for each row execute function refuse_change_of_record();
create trigger opinion_replies_stay before update or delete on opinion_replies
  for each row execute function refuse_change_of_record();
create trigger issued_texts_stay before update or delete on issued_texts
  for each row execute function refuse_change_of_record();

-- An office keeps its templates: the last day, a word put right.
grant update on text_templates to cum_thi_dua_app;
