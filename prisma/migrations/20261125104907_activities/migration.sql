-- CreateTable
CREATE TABLE "activities" (
    "id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "note_key" UUID NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "happened_on" DATE NOT NULL,
    "content" TEXT NOT NULL,
    "place" TEXT NOT NULL DEFAULT '',
    "search_text" TEXT NOT NULL,
    "noted_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdrawal_reason" TEXT,

    CONSTRAINT "activities_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "activity_amounts" (
    "activity_id" UUID NOT NULL,
    "indicator_id" UUID NOT NULL,
    "typed" TEXT NOT NULL,
    "whole" BIGINT,
    "quantity" DECIMAL(20,4),

    CONSTRAINT "activity_amounts_pkey" PRIMARY KEY ("activity_id","indicator_id")
);

-- CreateTable
CREATE TABLE "activity_revisions" (
    "activity_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "person_id" UUID NOT NULL,
    "happened_on" DATE NOT NULL,
    "content" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "amounts" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "activity_revisions_pkey" PRIMARY KEY ("activity_id","number")
);

-- CreateIndex
CREATE UNIQUE INDEX "activities_note_key_key" ON "activities"("note_key");

-- CreateIndex
CREATE INDEX "activities_unit_id_happened_on_idx" ON "activities"("unit_id", "happened_on");

-- CreateIndex
CREATE INDEX "activities_person_id_idx" ON "activities"("person_id");

-- CreateIndex
CREATE INDEX "activity_amounts_indicator_id_idx" ON "activity_amounts"("indicator_id");

-- CreateIndex
CREATE INDEX "activity_revisions_person_id_idx" ON "activity_revisions"("person_id");

-- AddForeignKey
ALTER TABLE "activities" ADD CONSTRAINT "activities_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activities" ADD CONSTRAINT "activities_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity_amounts" ADD CONSTRAINT "activity_amounts_activity_id_fkey" FOREIGN KEY ("activity_id") REFERENCES "activities"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity_amounts" ADD CONSTRAINT "activity_amounts_indicator_id_fkey" FOREIGN KEY ("indicator_id") REFERENCES "indicators"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity_revisions" ADD CONSTRAINT "activity_revisions_activity_id_fkey" FOREIGN KEY ("activity_id") REFERENCES "activities"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity_revisions" ADD CONSTRAINT "activity_revisions_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Notes are said anew and withdrawn; what they said stays in their revisions, which nobody changes.
grant update on activities to cum_thi_dua_app;
grant delete on activity_amounts to cum_thi_dua_app;

create index activities_search on activities using gin (search_text gin_trgm_ops);

alter table activity_amounts add constraint activity_amounts_one_kind check (num_nonnulls(whole, quantity) = 1);
alter table activities add constraint activities_withdrawal check ((withdrawn_at is null) = (withdrawal_reason is null));

-- A withdrawn note says what it said for good.
create function refuse_withdrawn_activity() returns trigger language plpgsql as $$
begin
  raise exception 'a withdrawn activity is not changed' using errcode = 'restrict_violation';
end $$;

create trigger activities_withdrawn before update on activities
  for each row when (old.withdrawn_at is not null) execute function refuse_withdrawn_activity();
