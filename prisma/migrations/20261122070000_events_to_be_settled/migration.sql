alter table cluster_events add column tentative boolean not null default false;

-- No unit is lead and deputy of a cluster year on one day.
alter table leadership_terms add constraint leadership_terms_one_role_per_unit
  exclude using gist (cluster_year_id with =, unit_id with =, daterange(from_on, to_on, '[]') with &&);
