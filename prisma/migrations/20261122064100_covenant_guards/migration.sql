-- What a state stands on is there: an adoption before signing, a frozen text while signing, a day of coming into force.
alter table covenants add constraint covenants_adopted check (
  status not in ('adopted', 'openForSigning', 'inForce', 'closed')
  or num_nonnulls(adopted_at_id, present_units, agreed_units, disagreed_units) = 4);
alter table covenants add constraint covenants_version check (
  status = 'terminatedByReorganisation' or (version_id is not null) = (status in ('openForSigning', 'inForce', 'closed')));
alter table covenants add constraint covenants_in_force check (
  status = 'terminatedByReorganisation' or (in_force_at is not null) = (status in ('inForce', 'closed')));

-- Each revision was saved once; any number of saves may have been set aside beside it.
create unique index covenant_saves_one_per_revision on covenant_saves (covenant_id, revision) where not set_aside;

-- A frozen text carries its own hash, whoever wrote the row.
alter table covenant_versions add constraint covenant_versions_hash check (
  text_hash = encode(sha256(convert_to(canonical_text, 'UTF8')), 'hex'));

-- A signature stands over the text that is open at that moment, for a unit that is to sign it.
create function refuse_stray_signature() returns trigger language plpgsql as $$
begin
  if not exists (
    select 1 from covenants c
    join covenant_versions v on v.id = c.version_id
    join covenant_parties p on p.covenant_id = c.id
    where v.id = new.version_id and v.text_hash = new.text_hash and p.unit_id = new.unit_id and c.status = 'openForSigning')
  then
    raise exception 'no such text is open for this unit to sign' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create trigger covenant_signatures_fit before insert on covenant_signatures
  for each row execute function refuse_stray_signature();
