-- A fresh sign-in is made for one text, in one capacity, and is spent on nothing else. Those kept before were for none: they are
-- past their five minutes, and match no text.
alter table fresh_sign_ins
  add column covenant_id uuid not null default '00000000-0000-0000-0000-000000000000',
  add column text_hash text not null default '',
  add column assignment_id uuid not null default '00000000-0000-0000-0000-000000000000';
alter table fresh_sign_ins
  alter column covenant_id drop default, alter column text_hash drop default, alter column assignment_id drop default;
create or replace function refuse_respending() returns trigger language plpgsql as $$
begin
  if old.spent_at is not null
     or (new.session_id, new.person_id, new.covenant_id, new.text_hash, new.assignment_id, new.authenticated_at, new.kept_at)
     is distinct from (old.session_id, old.person_id, old.covenant_id, old.text_hash, old.assignment_id, old.authenticated_at, old.kept_at) then
    raise exception 'a fresh sign-in is spent once' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
