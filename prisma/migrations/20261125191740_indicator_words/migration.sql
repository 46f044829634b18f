-- AlterTable
ALTER TABLE "indicators" ADD COLUMN     "requires_evidence" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "sentence" TEXT NOT NULL DEFAULT '';

-- What has figures keeps what it counts: it ends and gets a successor.
create function refuse_other_meaning() returns trigger language plpgsql as $$
begin
  if (new.owner_unit_id, new.code, new.type, new.unit_of_measure, new.unit_combination, new.period_combination, new.direction)
     is distinct from (old.owner_unit_id, old.code, old.type, old.unit_of_measure, old.unit_combination, old.period_combination, old.direction)
     and (exists (select 1 from indicator_values where indicator_id = old.id)
       or exists (select 1 from registered_targets where indicator_id = old.id)) then
    raise exception 'the indicator has figures' using errcode = 'restrict_violation';
  end if;
  if old.to_on is not null and (new.to_on, new.successor_id) is distinct from (old.to_on, old.successor_id) then
    raise exception 'the indicator has ended' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger indicators_keep_meaning before update on indicators
  for each row execute function refuse_other_meaning();

grant update (to_on) on indicator_rules to cum_thi_dua_app;
