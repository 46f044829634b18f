-- What the code must not rely on alone: the database checks it too.

create extension if not exists btree_gist;
create extension if not exists pg_trgm;

-- ---------------------------------------------------------------- days run from the first to the last, both inclusive

alter table units add constraint units_days check (to_on is null or to_on >= from_on);
alter table unit_names add constraint unit_names_days check (to_on is null or to_on >= from_on);
alter table unit_parents add constraint unit_parents_days check (to_on is null or to_on >= from_on);
alter table unit_parents add constraint unit_parents_not_itself check (unit_id <> parent_id);
alter table assignments add constraint assignments_days check (to_on is null or to_on >= from_on);
alter table assignments add constraint assignments_place check (num_nonnulls(unit_id, cluster_id) = 1);
alter table clusters add constraint clusters_days check (to_on is null or to_on >= from_on);
alter table cluster_memberships add constraint cluster_memberships_days check (to_on is null or to_on >= from_on);
alter table leadership_terms add constraint leadership_terms_days check (to_on is null or to_on >= from_on);
alter table indicators add constraint indicators_days check (to_on is null or to_on >= from_on);
alter table report_forms add constraint report_forms_days check (to_on is null or to_on >= from_on);
alter table reporting_periods add constraint reporting_periods_days check (to_on >= from_on and due_at >= opens_at);
alter table cluster_events add constraint cluster_events_times check (ends_at is null or ends_at >= starts_at);

-- ---------------------------------------------------------------- one at a time

-- One code, one unit at any date; it may pass to a successor.
alter table units add constraint units_one_per_code
  exclude using gist (code with =, daterange(from_on, to_on, '[]') with &&);
alter table unit_names add constraint unit_names_one_per_day
  exclude using gist (unit_id with =, daterange(from_on, to_on, '[]') with &&);
alter table unit_parents add constraint unit_parents_one_per_day
  exclude using gist (unit_id with =, daterange(from_on, to_on, '[]') with &&);
-- A unit is in one cluster of a kind at any date.
alter table cluster_memberships add constraint cluster_memberships_one_per_day
  exclude using gist (unit_id with =, cluster_kind with =, daterange(from_on, to_on, '[]') with &&);
-- One lead and one deputy of a cluster year at any date.
alter table leadership_terms add constraint leadership_terms_one_per_day
  exclude using gist (cluster_year_id with =, role with =, daterange(from_on, to_on, '[]') with &&);
-- Figures of one unit and indicator never overlap, so that adding them up never counts twice.
alter table indicator_values add constraint indicator_values_never_overlap
  exclude using gist (unit_id with =, indicator_id with =, daterange(from_on, to_on, '[]') with &&);
-- One yearly covenant per cluster year; any number for campaigns.
create unique index covenants_one_yearly on covenants (cluster_year_id) where campaign is null;

-- ---------------------------------------------------------------- figures make sense

alter table succession_parts add constraint succession_parts_share check (
  num_nonnulls(share_numerator, share_denominator) in (0, 2)
  and (share_denominator is null or (share_denominator > 0 and share_numerator between 0 and share_denominator)));
alter table indicator_values add constraint indicator_values_ratio check (
  num_nonnulls(numerator, denominator) in (0, 2) and (denominator is null or (numerator between 0 and denominator)));
alter table indicator_values add constraint indicator_values_one_kind check (
  num_nonnulls(whole, quantity, numerator, text) <= 1 and (not none_arose or coalesce(whole, 0) = 0));
alter table common_targets add constraint common_targets_one_kind check (num_nonnulls(whole, quantity, numerator) = 1);
alter table covenants add constraint covenants_adoption check (
  present_units is null or (agreed_units >= 0 and disagreed_units >= 0 and agreed_units + disagreed_units <= present_units));

-- ---------------------------------------------------------------- searching

create index units_search on units using gin (search_text gin_trgm_ops);
create index people_search on people using gin (search_text gin_trgm_ops);
create index clusters_search on clusters using gin (search_text gin_trgm_ops);
create index indicators_search on indicators using gin (search_text gin_trgm_ops);

-- ---------------------------------------------------------------- the tree on a day

-- A unit and everything above it, nearest first.
create function unit_path(start_id uuid, on_day date) returns uuid[] language sql stable as $$
  with recursive up(id, depth) as (
    select start_id, 0
    union all
    select p.parent_id, up.depth + 1
    from up join unit_parents p on p.unit_id = up.id
    where p.from_on <= on_day and (p.to_on is null or p.to_on >= on_day) and up.depth < 20
  )
  select array_agg(id order by depth) from up
$$;

-- A unit and everything below it.
create function unit_subtree(root_id uuid, on_day date) returns setof uuid language sql stable as $$
  with recursive down(id, depth) as (
    select root_id, 0
    union all
    select p.unit_id, down.depth + 1
    from down join unit_parents p on p.parent_id = down.id
    where p.from_on <= on_day and (p.to_on is null or p.to_on >= on_day) and down.depth < 20
  )
  select id from down
$$;

-- ---------------------------------------------------------------- frozen with the covenant

-- From the opening of signing on, nothing in text or annex changes; a covenant goes back only by being taken back.
create function covenant_is_frozen(id_of uuid) returns boolean language sql stable as $$
  select status not in ('draft', 'consulting', 'ready', 'adopted') from covenants where id = id_of
$$;

create function refuse_frozen_covenant() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' and covenant_is_frozen(old.covenant_id) or tg_op <> 'DELETE' and covenant_is_frozen(new.covenant_id) then
    raise exception 'the covenant is frozen' using errcode = 'restrict_violation';
  end if;
  return coalesce(new, old);
end $$;

create trigger covenant_contents_frozen before insert or update or delete on covenant_contents
  for each row execute function refuse_frozen_covenant();
create trigger common_targets_frozen before insert or update or delete on common_targets
  for each row execute function refuse_frozen_covenant();
create trigger covenant_witnesses_frozen before insert or update or delete on covenant_witnesses
  for each row execute function refuse_frozen_covenant();
create trigger covenant_parties_frozen before insert or update or delete on covenant_parties
  for each row execute function refuse_frozen_covenant();

create function refuse_frozen_wording() returns trigger language plpgsql as $$
begin
  if old.status not in ('draft', 'consulting', 'ready', 'adopted')
     and (new.title, new.preamble, new.cluster_year_id, new.campaign) is distinct from
         (old.title, old.preamble, old.cluster_year_id, old.campaign) then
    raise exception 'the covenant is frozen' using errcode = 'restrict_violation';
  end if;
  if old.status in ('inForce', 'closed', 'terminatedByReorganisation')
     and (new.version_id is distinct from old.version_id
          or new.status in ('draft', 'consulting', 'ready', 'adopted', 'openForSigning')) then
    raise exception 'a covenant in force is not taken back' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create trigger covenants_frozen before update on covenants
  for each row execute function refuse_frozen_wording();

-- ---------------------------------------------------------------- least privilege

-- The application's role owns nothing. New tables start append-only: reading and adding; a migration grants more where it must.
do $$ begin
  create role cum_thi_dua_app nologin;
exception when duplicate_object or unique_violation then null;
end $$;

grant usage on schema public to cum_thi_dua_app;
alter default privileges in schema public grant select, insert on tables to cum_thi_dua_app;
alter default privileges in schema public grant usage on sequences to cum_thi_dua_app;
grant select, insert on all tables in schema public to cum_thi_dua_app;
revoke all on _prisma_migrations from cum_thi_dua_app;

grant update on units, unit_names, unit_parents, settings, people, credentials, assignments, sessions, sign_in_limits,
  reset_codes, clusters, cluster_memberships, cluster_years, leadership_terms, cluster_events, event_presiders,
  event_attendances, audit_chains, covenants, covenant_contents, common_targets, covenant_parties, covenant_witnesses,
  indicators, report_forms, report_form_lines, reporting_periods, progress_reports, indicator_values, registrations,
  registered_targets to cum_thi_dua_app;
-- Rows of drafts and lists that are typed anew; counters that run out.
grant delete on covenant_contents, common_targets, covenant_parties, covenant_witnesses, event_presiders, event_attendances,
  report_form_lines, indicator_values, registered_targets, sign_in_limits to cum_thi_dua_app;

-- ---------------------------------------------------------------- confirmed figures

-- A confirmed report's figures stand; correcting one means reopening the report first.
create function refuse_confirmed_report() returns trigger language plpgsql as $$
begin
  if exists (select 1 from progress_reports
             where id in (case when tg_op <> 'INSERT' then old.report_id end, case when tg_op <> 'DELETE' then new.report_id end)
               and status in ('verified', 'locked')) then
    raise exception 'the report is confirmed' using errcode = 'restrict_violation';
  end if;
  return coalesce(new, old);
end $$;

create trigger indicator_values_confirmed before insert or update or delete on indicator_values
  for each row execute function refuse_confirmed_report();
