-- What is on record stands also against whoever writes as the app does, past its commands.

-- A chain only grows, and its head is the hash of an entry that is there.
create function refuse_other_head() returns trigger language plpgsql as $$
begin
  if new.id <> old.id or new.length <= old.length or not exists (
    select 1 from audit_entries where chain_id = new.id and number = new.length and hash = new.head_hash) then
    raise exception 'a chain only grows, entry by entry' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger audit_chains_grow before update on audit_chains
  for each row execute function refuse_other_head();

-- The show of hands stands as long as the text it adopted is open for signing or in force; so does the day it came into force.
create function refuse_other_adoption() returns trigger language plpgsql as $$
begin
  if old.status not in ('draft', 'consulting', 'ready', 'adopted')
     and new.status not in ('draft', 'consulting', 'ready', 'adopted')
     and (new.adopted_at_id, new.present_units, new.agreed_units, new.disagreed_units)
         is distinct from (old.adopted_at_id, old.present_units, old.agreed_units, old.disagreed_units) then
    raise exception 'the adoption stands' using errcode = 'restrict_violation';
  end if;
  if old.in_force_at is not null and new.in_force_at is distinct from old.in_force_at then
    raise exception 'the day of coming into force stands' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger covenants_hands_stand before update on covenants
  for each row execute function refuse_other_adoption();

-- What a unit undertook stands once it was confirmed; what the upper office assigns stands beside it.
create function refuse_confirmed_targets() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and (new.registration_id, new.indicator_id, new.typed, new.whole, new.quantity, new.numerator, new.denominator)
     is not distinct from (old.registration_id, old.indicator_id, old.typed, old.whole, old.quantity, old.numerator, old.denominator) then
    return new;
  end if;
  if exists (select 1 from registrations
             where id in (case when tg_op <> 'INSERT' then old.registration_id end, case when tg_op <> 'DELETE' then new.registration_id end)
               and status = 'verified') then
    raise exception 'the registration is confirmed' using errcode = 'restrict_violation';
  end if;
  return coalesce(new, old);
end $$;
create trigger registered_targets_confirmed before insert or update or delete on registered_targets
  for each row execute function refuse_confirmed_targets();

create function refuse_reopened_registration() returns trigger language plpgsql as $$
begin
  if old.status = 'verified' then
    raise exception 'the registration is confirmed' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger registrations_confirmed before update on registrations
  for each row execute function refuse_reopened_registration();

-- Whoever types a count does not confirm it, and a round that has its result is given no other.
create function refuse_own_count() returns trigger language plpgsql as $$
begin
  if exists (select 1 from count_sheets where id = new.sheet_id and typed_by_id = new.person_id) then
    raise exception 'whoever types a count does not confirm it' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger count_confirmations_of_another before insert on count_confirmations
  for each row execute function refuse_own_count();
create trigger question_results_in_time before insert on question_results
  for each row execute function refuse_late_count();
