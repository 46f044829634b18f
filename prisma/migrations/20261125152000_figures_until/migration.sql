-- The same question asked of a day in the year: whether somebody who goes on with an ended unit had reported by then.
create function stock_goes_on(of_unit uuid, of_indicator uuid, in_year int, on_basis total_basis, until date) returns boolean
language sql stable as $$
  with recursive later(id, since) as (
    select p.successor_id, s.effective_on
    from succession_parts p join successions s on s.id = p.succession_id join units u on u.id = p.predecessor_id
    where p.predecessor_id = of_unit and p.successor_id is not null and u.to_on < s.effective_on
    union
    select p.successor_id, s.effective_on
    from later l join succession_parts p on p.predecessor_id = l.id join successions s on s.id = p.succession_id
    join units u on u.id = p.predecessor_id
    where p.successor_id is not null and u.to_on < s.effective_on and s.effective_on > l.since
  )
  select exists (
    select 1 from later l join counted_figures c on c.unit_id = l.id and c.to_on >= l.since and c.to_on <= until
    where c.indicator_id = of_indicator and c.year = in_year and c.basis = on_basis)
$$;

-- What each unit has given to a cluster's year up to a day ("lũy kế"): as in unit_year_figures, which it equals on the last day.
-- Asked by unit, so that the work grows with the cluster's units and their year, and not with all that is stored.
create function figures_until(in_cluster_year uuid, until date, on_basis total_basis)
returns table (
  indicator_id uuid, unit_id uuid, "over" boolean, "almost" boolean,
  whole bigint, quantity numeric, numerator bigint, denominator bigint)
language sql stable as $$
  select f.indicator_id, f.unit_id, bool_or(f.qualifier = 'over'), bool_or(f.qualifier = 'almost'),
    sum(f.whole)::bigint, sum(f.quantity), sum(f.numerator)::bigint, sum(f.denominator)::bigint
  from (
    select c.*, i.period_combination = 'last' as is_stock,
      row_number() over (partition by c.unit_id, c.indicator_id order by c.to_on desc) as nth
    from counted_figures c join indicators i on i.id = c.indicator_id
    where c.unit_id = any(array(select distinct r.unit_id from progress_reports r where r.cluster_year_id = in_cluster_year))
      and c.year = (select y.year from cluster_years y where y.id = in_cluster_year)
      and c.basis = on_basis and c.to_on <= until
  ) f
  join units u on u.id = f.unit_id
  where f.cluster_year_id = in_cluster_year
    and (not f.is_stock
      or (f.nth = 1 and (u.to_on is null or not stock_goes_on(f.unit_id, f.indicator_id, f.year, on_basis, until))))
  group by f.indicator_id, f.unit_id
$$;
