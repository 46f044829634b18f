-- Nothing of a paper signed in the app goes by emptying its table either.
create trigger paper_signings_stay before truncate on paper_signings
  for each statement execute function refuse_changed_paper_signing();
create trigger paper_places_stay before truncate on paper_places
  for each statement execute function refuse_changed_paper_signing();
create trigger paper_signatures_stay before truncate on paper_signatures
  for each statement execute function refuse_changed_paper_signing();
create trigger paper_withdrawals_stay before truncate on paper_withdrawals
  for each statement execute function refuse_changed_paper_signing();
create trigger paper_completions_stay before truncate on paper_completions
  for each statement execute function refuse_changed_paper_signing();

-- Whom a form asks comes with the form, never afterwards: it would leave out whoever was asked before.
create function refuse_later_receiver() returns trigger language plpgsql as $$
begin
  if not exists (select 1 from report_forms where id = new.form_id and xmin = pg_current_xact_id()::xid) then
    raise exception 'whom a form asks is written with the form' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger form_receivers_with_form before insert on form_receivers
  for each row execute function refuse_later_receiver();
