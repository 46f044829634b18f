-- An annex drops a common target by a row without a figure; a covenant's own targets have theirs.
alter table common_targets drop constraint common_targets_one_kind;
alter table common_targets add constraint common_targets_one_kind check (num_nonnulls(whole, quantity, numerator) <= 1);
create function refuse_target_without_figure() returns trigger language plpgsql as $$
begin
  if num_nonnulls(new.whole, new.quantity, new.numerator) = 0
     and not exists (select 1 from covenants where id = new.covenant_id and amends_id is not null) then
    raise exception 'only an annex drops a target' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger common_targets_dropped before insert or update on common_targets
  for each row execute function refuse_target_without_figure();
