-- What a unit sent and somebody confirmed leaves that state by a request that is granted in the same act, and by nothing else; when it
-- was sent and confirmed stays. Figures brought in from old papers, sent by nobody, are opened for the length of an act.
create function refuse_quiet_reopening() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if (new.period_id, new.unit_id, new.submitted_at, new.timely_at, new.verified_at, new.sent_under_id)
     is distinct from (old.period_id, old.unit_id, old.submitted_at, old.timely_at, old.verified_at, old.sent_under_id) then
    raise exception 'the report is confirmed' using errcode = 'restrict_violation';
  end if;
  if new.status not in (old.status, 'locked') and not exists (
    select 1 from report_reopenings where report_id = new.id and granted and xmin = pg_current_xact_id()::xid) then
    raise exception 'a confirmed report is opened by a granted request' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger progress_reports_confirmed before update on progress_reports
  for each row when (old.status in ('verified', 'locked') and old.submitted_at is not null) execute function refuse_quiet_reopening();

-- Views are read.
revoke insert on counted_figures, figures_by_report, standing_targets, total_parts, unit_year_figures from cum_thi_dua_app;
