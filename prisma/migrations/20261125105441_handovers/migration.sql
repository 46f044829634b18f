-- CreateEnum
CREATE TYPE "handover_status" AS ENUM ('draft', 'handedOver', 'received');

-- CreateTable
CREATE TABLE "handovers" (
    "cluster_year_id" UUID NOT NULL,
    "from_unit_id" UUID NOT NULL,
    "to_unit_id" UUID NOT NULL,
    "status" "handover_status" NOT NULL DEFAULT 'draft',
    "revision" INTEGER NOT NULL DEFAULT 0,
    "files" TEXT NOT NULL DEFAULT '',
    "unfinished" TEXT NOT NULL DEFAULT '',
    "objects" TEXT NOT NULL DEFAULT '',
    "return_reason" TEXT,
    "handed_over_at" TIMESTAMPTZ(3),
    "handed_over_by_id" UUID,
    "handed_over_by" TEXT,
    "received_at" TIMESTAMPTZ(3),
    "received_by_id" UUID,
    "received_by" TEXT,

    CONSTRAINT "handovers_pkey" PRIMARY KEY ("cluster_year_id")
);

-- CreateIndex
CREATE INDEX "handovers_from_unit_id_idx" ON "handovers"("from_unit_id");

-- CreateIndex
CREATE INDEX "handovers_to_unit_id_idx" ON "handovers"("to_unit_id");

-- CreateIndex
CREATE INDEX "handovers_handed_over_by_id_idx" ON "handovers"("handed_over_by_id");

-- CreateIndex
CREATE INDEX "handovers_received_by_id_idx" ON "handovers"("received_by_id");

-- AddForeignKey
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_cluster_year_id_fkey" FOREIGN KEY ("cluster_year_id") REFERENCES "cluster_years"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_from_unit_id_fkey" FOREIGN KEY ("from_unit_id") REFERENCES "units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_to_unit_id_fkey" FOREIGN KEY ("to_unit_id") REFERENCES "units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_handed_over_by_id_fkey" FOREIGN KEY ("handed_over_by_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_received_by_id_fkey" FOREIGN KEY ("received_by_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ---------------------------------------------------------------- guards

alter table handovers
  add constraint handovers_two_units check (from_unit_id <> to_unit_id),
  add constraint handovers_given check ((status = 'draft') = (handed_over_at is null)),
  add constraint handovers_received check ((status = 'received') = (received_at is not null));

grant update on handovers to cum_thi_dua_app;

-- Handed over, the lists stand as the other side reads them; received, nothing of it changes.
create function refuse_changed_handover() returns trigger language plpgsql as $$
begin
  if old.status = 'received' then
    raise exception 'the hand-over has been received' using errcode = 'restrict_violation';
  end if;
  if old.status = 'handedOver'
     and (new.files, new.unfinished, new.objects) is distinct from (old.files, old.unfinished, old.objects) then
    raise exception 'what was handed over stands' using errcode = 'restrict_violation';
  end if;
  if (new.cluster_year_id, new.from_unit_id, new.to_unit_id)
     is distinct from (old.cluster_year_id, old.from_unit_id, old.to_unit_id) then
    raise exception 'a hand-over keeps its units' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger handovers_stand before update on handovers for each row execute function refuse_changed_handover();
