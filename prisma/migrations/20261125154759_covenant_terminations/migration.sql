-- CreateTable
CREATE TABLE "covenant_terminations" (
    "covenant_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "person_name" TEXT NOT NULL,
    "terminated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "covenant_terminations_pkey" PRIMARY KEY ("covenant_id")
);

-- CreateIndex
CREATE INDEX "covenant_terminations_person_id_idx" ON "covenant_terminations"("person_id");

-- AddForeignKey
ALTER TABLE "covenant_terminations" ADD CONSTRAINT "covenant_terminations_covenant_id_fkey" FOREIGN KEY ("covenant_id") REFERENCES "covenants"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "covenant_terminations" ADD CONSTRAINT "covenant_terminations_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A covenant is ended once, and by its termination alone.
create trigger covenant_terminations_stay before update or delete on covenant_terminations
  for each row execute function refuse_change_of_record();
create function refuse_unexplained_termination() returns trigger language plpgsql as $$
begin
  if new.status = 'terminatedByReorganisation' and old.status <> 'terminatedByReorganisation'
     and not exists (select 1 from covenant_terminations where covenant_id = new.id) then
    raise exception 'a covenant is terminated with its reason' using errcode = 'restrict_violation';
  end if;
  if old.status in ('closed', 'terminatedByReorganisation') and new.status <> old.status then
    raise exception 'a covenant ends once' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger covenants_terminated_with_reason before update on covenants
  for each row execute function refuse_unexplained_termination();
