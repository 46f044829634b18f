-- A copy made to be signed outside, and what was found of the one that came back, stand as they are.
create trigger covenant_copies_stay before update or delete on covenant_copies
  for each row execute function refuse_change_of_record();
create trigger external_signatures_stay before update or delete on external_signatures
  for each row execute function refuse_change_of_record();

-- A copy is made of the text that is open, for a unit that is to sign it.
create function refuse_stray_copy() returns trigger language plpgsql as $$
begin
  if not exists (
    select 1 from covenants c join covenant_parties p on p.covenant_id = c.id
    where c.version_id = new.version_id and c.status = 'openForSigning' and p.unit_id = new.unit_id) then
    raise exception 'no such unit is to sign this text' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger covenant_copies_fit before insert on covenant_copies
  for each row execute function refuse_stray_copy();

-- What was found belongs to a signature made outside, over a copy that was made for that unit.
create function refuse_stray_external() returns trigger language plpgsql as $$
begin
  if not exists (
    select 1 from covenant_signatures s
    join covenant_copies c on c.version_id = s.version_id and c.unit_id = s.unit_id
    where s.id = new.signature_id and s.way = 'external' and c.file_id <> new.file_id) then
    raise exception 'no copy was made for this signature' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger external_signatures_fit before insert on external_signatures
  for each row execute function refuse_stray_external();

-- A signature made outside has its signed copy: by the end of the act that writes both.
create function refuse_bare_external() returns trigger language plpgsql as $$
begin
  if not exists (select 1 from external_signatures where signature_id = new.id) then
    raise exception 'a signature made outside has its signed copy' using errcode = 'restrict_violation';
  end if;
  return null;
end $$;
create constraint trigger covenant_signatures_outside after insert on covenant_signatures
  deferrable initially deferred for each row when (new.way = 'external')
  execute function refuse_bare_external();
