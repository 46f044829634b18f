-- What the yearly covenants ask of each unit: of every text that stands (the covenant from its opening on, its annexes once in
-- force) the common targets, for the units that sign it; a later annex takes the place of an earlier text, and by a row without a
-- figure leaves nothing. A unit that was let stay out of a text has what the texts before it say.
create view standing_targets as
  select l.cluster_year_id, p.unit_id, t.indicator_id, t.whole, t.quantity, t.numerator, t.denominator
  from covenants l
  join covenants c on c.id = coalesce(l.amends_id, l.id)
    and c.kind = 'covenant' and c.campaign is null and c.status in ('openForSigning', 'inForce', 'closed')
  join covenant_parties p on p.covenant_id = l.id and not p.as_witness
  join common_targets t on t.covenant_id = l.id
  where (l.id = c.id or l.status in ('inForce', 'closed'))
    and (t.whole is not null or t.quantity is not null or t.numerator is not null)
    and not exists (select from covenant_releases r where r.version_id = l.version_id and r.unit_id = p.unit_id)
    and not exists (
      select from covenants a
      join covenant_parties q on q.covenant_id = a.id and q.unit_id = p.unit_id and not q.as_witness
      join common_targets n on n.covenant_id = a.id and n.indicator_id = t.indicator_id
      where a.amends_id = c.id and a.annex_number > coalesce(l.annex_number, 0) and a.status in ('inForce', 'closed')
        and not exists (select from covenant_releases r where r.version_id = a.version_id and r.unit_id = q.unit_id));
grant select on standing_targets to cum_thi_dua_app;
