-- CreateEnum
CREATE TYPE "registration_part" AS ENUM ('target', 'honor', 'model', 'work');

-- AlterTable
ALTER TABLE "registered_targets" ADD COLUMN     "assigned_by_unit_id" UUID,
ADD COLUMN     "assigned_typed" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "registered_undertakings" (
    "id" UUID NOT NULL,
    "registration_id" UUID NOT NULL,
    "part" "registration_part" NOT NULL,
    "position" INTEGER NOT NULL,
    "honor_id" UUID,
    "recipient" TEXT,
    "name" TEXT NOT NULL DEFAULT '',
    "detail" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "registered_undertakings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "registration_returns" (
    "id" UUID NOT NULL,
    "registration_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "registration_returns_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "returned_registration_lines" (
    "return_id" UUID NOT NULL,
    "line_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "returned_registration_lines_pkey" PRIMARY KEY ("return_id","line_id")
);

-- CreateTable
CREATE TABLE "registration_adjustments" (
    "id" UUID NOT NULL,
    "registration_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "asked_by_id" UUID NOT NULL,
    "asked_by" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "decider_unit_id" UUID NOT NULL,
    "agrees" BOOLEAN,
    "opinion" TEXT,
    "opinion_by" TEXT,
    "opinion_at" TIMESTAMPTZ(3),
    "granted" BOOLEAN,
    "answer" TEXT,
    "decided_by_id" UUID,
    "decided_by" TEXT,
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "registration_adjustments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "adjusted_lines" (
    "adjustment_id" UUID NOT NULL,
    "line_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "part" "registration_part" NOT NULL,
    "name" TEXT NOT NULL,
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL,
    "change" JSONB NOT NULL,

    CONSTRAINT "adjusted_lines_pkey" PRIMARY KEY ("adjustment_id","line_id")
);

-- CreateIndex
CREATE INDEX "registered_undertakings_registration_id_idx" ON "registered_undertakings"("registration_id");

-- CreateIndex
CREATE INDEX "registered_undertakings_honor_id_idx" ON "registered_undertakings"("honor_id");

-- CreateIndex
CREATE INDEX "registration_returns_registration_id_at_idx" ON "registration_returns"("registration_id", "at");

-- CreateIndex
CREATE INDEX "registration_adjustments_registration_id_asked_at_idx" ON "registration_adjustments"("registration_id", "asked_at");

-- CreateIndex
CREATE INDEX "registration_adjustments_decider_unit_id_idx" ON "registration_adjustments"("decider_unit_id");

-- CreateIndex
CREATE INDEX "registered_targets_assigned_by_unit_id_idx" ON "registered_targets"("assigned_by_unit_id");

-- AddForeignKey
ALTER TABLE "registered_targets" ADD CONSTRAINT "registered_targets_assigned_by_unit_id_fkey" FOREIGN KEY ("assigned_by_unit_id") REFERENCES "units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registered_undertakings" ADD CONSTRAINT "registered_undertakings_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registrations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registered_undertakings" ADD CONSTRAINT "registered_undertakings_honor_id_fkey" FOREIGN KEY ("honor_id") REFERENCES "honors"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration_returns" ADD CONSTRAINT "registration_returns_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registrations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "returned_registration_lines" ADD CONSTRAINT "returned_registration_lines_return_id_fkey" FOREIGN KEY ("return_id") REFERENCES "registration_returns"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration_adjustments" ADD CONSTRAINT "registration_adjustments_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registrations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration_adjustments" ADD CONSTRAINT "registration_adjustments_decider_unit_id_fkey" FOREIGN KEY ("decider_unit_id") REFERENCES "units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "adjusted_lines" ADD CONSTRAINT "adjusted_lines_adjustment_id_fkey" FOREIGN KEY ("adjustment_id") REFERENCES "registration_adjustments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ---------------------------------------------------------------- what stays true

alter table registered_undertakings add constraint registered_undertakings_part check (
  case part when 'target' then false when 'honor' then honor_id is not null else honor_id is null and name <> '' end);

-- One request at a time, advised once and decided once.
create unique index registration_adjustments_one_open on registration_adjustments (registration_id) where decided_at is null;
alter table registration_adjustments add constraint registration_adjustments_said check (
  num_nonnulls(agrees, opinion, opinion_by, opinion_at) in (0, 4)
  and num_nonnulls(granted, answer, decided_by_id, decided_by, decided_at) in (0, 5));

create function refuse_second_decision() returns trigger language plpgsql as $$
begin
  if old.decided_at is not null or (old.opinion_at is not null
     and (new.agrees, new.opinion, new.opinion_by, new.opinion_at)
         is distinct from (old.agrees, old.opinion, old.opinion_by, old.opinion_at)) then
    raise exception 'this has been answered' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger registration_adjustments_once before update on registration_adjustments
  for each row execute function refuse_second_decision();

-- A confirmed line changes to what was granted last for it, and to nothing else.
create function is_granted(registration uuid, line uuid, words text) returns boolean language sql stable as $$
  select coalesce((
    select l.after = words or words is null
    from adjusted_lines l join registration_adjustments a on a.id = l.adjustment_id
    where a.registration_id = registration and a.granted and l.line_id = line
    order by a.decided_at desc limit 1), false)
$$;

create or replace function refuse_confirmed_targets() returns trigger language plpgsql as $$
declare
  registration uuid := case when tg_op = 'DELETE' then old.registration_id else new.registration_id end;
begin
  if tg_op = 'UPDATE' and (new.registration_id, new.indicator_id, new.typed, new.whole, new.quantity, new.numerator, new.denominator)
     is not distinct from (old.registration_id, old.indicator_id, old.typed, old.whole, old.quantity, old.numerator, old.denominator) then
    return new;
  end if;
  if tg_op = 'UPDATE' and (new.registration_id, new.indicator_id) is distinct from (old.registration_id, old.indicator_id) then
    raise exception 'a target stays where it was registered' using errcode = 'restrict_violation';
  end if;
  -- What the upper office assigns may stand where the unit has registered nothing itself.
  if tg_op = 'INSERT' and new.typed = '' and num_nonnulls(new.whole, new.quantity, new.numerator, new.denominator) = 0 then
    return new;
  end if;
  if exists (select 1 from registrations where id = registration and status = 'verified') and not is_granted(
       registration, case when tg_op = 'DELETE' then old.indicator_id else new.indicator_id end,
       case when tg_op = 'DELETE' then '' else new.typed end) then
    raise exception 'the registration is confirmed' using errcode = 'restrict_violation';
  end if;
  return coalesce(new, old);
end $$;

create function refuse_confirmed_undertakings() returns trigger language plpgsql as $$
declare
  registration uuid := case when tg_op = 'INSERT' then new.registration_id else old.registration_id end;
begin
  if exists (select 1 from registrations where id = registration and status = 'verified') and not is_granted(
       registration, case when tg_op = 'INSERT' then new.id else old.id end, null) then
    raise exception 'the registration is confirmed' using errcode = 'restrict_violation';
  end if;
  return coalesce(new, old);
end $$;
create trigger registered_undertakings_confirmed before insert or update or delete on registered_undertakings
  for each row execute function refuse_confirmed_undertakings();

grant update, delete on registered_undertakings to cum_thi_dua_app;
grant update (agrees, opinion, opinion_by, opinion_at, granted, answer, decided_by_id, decided_by, decided_at)
  on registration_adjustments to cum_thi_dua_app;
