-- AlterTable
ALTER TABLE "covenants" ADD COLUMN     "amends_id" UUID,
ADD COLUMN     "annex_number" INTEGER;

-- AlterTable
ALTER TABLE "covenant_contents" ADD COLUMN     "change" TEXT NOT NULL DEFAULT '';

-- CreateIndex
CREATE UNIQUE INDEX "covenants_amends_id_annex_number_key" ON "covenants"("amends_id", "annex_number");

-- AddForeignKey
ALTER TABLE "covenants" ADD CONSTRAINT "covenants_amends_id_fkey" FOREIGN KEY ("amends_id") REFERENCES "covenants"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- An annex is a covenant's, numbered; its own words change contents by their number.
alter table covenants add constraint covenants_annex check (
  (amends_id is null) = (annex_number is null) and (amends_id is null or (kind = 'covenant' and campaign is null)));
drop index covenants_one_yearly;
create unique index covenants_one_yearly on covenants (cluster_year_id)
  where campaign is null and kind = 'covenant' and amends_id is null;
-- One annex at a time, so that each amends the words the one before left.
create unique index covenants_one_annex_under_way on covenants (amends_id)
  where amends_id is not null and status in ('draft', 'consulting', 'ready', 'adopted', 'openForSigning');

-- An annex amends a covenant in force, itself no annex, and stays with it.
create function refuse_stray_annex() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if (new.amends_id, new.annex_number) is distinct from (old.amends_id, old.annex_number) then
      raise exception 'an annex stays with its covenant' using errcode = 'restrict_violation';
    end if;
  elsif new.amends_id is not null and not exists (
    select 1 from covenants where id = new.amends_id and kind = 'covenant' and amends_id is null and status = 'inForce') then
    raise exception 'no such covenant is in force' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger covenants_annex_fits before insert or update on covenants
  for each row execute function refuse_stray_annex();

-- Annexes are closed with their covenant, which has the results.
create or replace function refuse_closing_without_results() returns trigger language plpgsql as $$
begin
  if new.kind = 'covenant' and new.status = 'closed' and old.status <> 'closed'
     and not exists (select 1 from content_results where covenant_id = coalesce(new.amends_id, new.id)) then
    raise exception 'a covenant is closed with its results' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
