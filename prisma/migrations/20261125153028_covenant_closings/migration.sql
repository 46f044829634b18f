-- CreateEnum
CREATE TYPE "content_outcome" AS ENUM ('achieved', 'notAchieved', 'figuresOnly');

-- CreateTable
CREATE TABLE "covenant_closings" (
    "covenant_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "person_name" TEXT NOT NULL,
    "closed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "covenant_closings_pkey" PRIMARY KEY ("covenant_id")
);

-- CreateTable
CREATE TABLE "content_results" (
    "covenant_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "outcome" "content_outcome" NOT NULL,
    "words" TEXT NOT NULL,

    CONSTRAINT "content_results_pkey" PRIMARY KEY ("covenant_id","number")
);

-- CreateIndex
CREATE INDEX "covenant_closings_person_id_idx" ON "covenant_closings"("person_id");

-- AddForeignKey
ALTER TABLE "covenant_closings" ADD CONSTRAINT "covenant_closings_covenant_id_fkey" FOREIGN KEY ("covenant_id") REFERENCES "covenants"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "covenant_closings" ADD CONSTRAINT "covenant_closings_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "content_results" ADD CONSTRAINT "content_results_covenant_id_fkey" FOREIGN KEY ("covenant_id") REFERENCES "covenant_closings"("covenant_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Results are written while the covenant is in force, by the act that closes it, and stay.
create function refuse_stray_closing() returns trigger language plpgsql as $$
begin
  if not exists (select 1 from covenants where id = new.covenant_id and kind = 'covenant' and status = 'inForce') then
    raise exception 'no such covenant is in force' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger covenant_closings_fit before insert on covenant_closings
  for each row execute function refuse_stray_closing();
create trigger content_results_fit before insert on content_results
  for each row execute function refuse_stray_closing();
create trigger covenant_closings_stay before update or delete on covenant_closings
  for each row execute function refuse_change_of_record();
create trigger content_results_stay before update or delete on content_results
  for each row execute function refuse_change_of_record();
alter table content_results add constraint content_results_said check (outcome = 'achieved' or words <> '');

create function refuse_closing_without_results() returns trigger language plpgsql as $$
begin
  if new.kind = 'covenant' and new.status = 'closed' and old.status <> 'closed'
     and not exists (select 1 from content_results where covenant_id = new.id) then
    raise exception 'a covenant is closed with its results' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger covenants_closed_with_results before update on covenants
  for each row execute function refuse_closing_without_results();
