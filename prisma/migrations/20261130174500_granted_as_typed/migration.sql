-- A request says its targets in one unit of money ("2.000 triệu đồng"), so that before and after can be compared; what a granted one
-- lets a confirmed line become is what was typed ("2 tỷ"), kept with the change. Undertakings name no words here.
create or replace function is_granted(registration uuid, line uuid, words text) returns boolean language sql stable as $$
  select coalesce((
    select l.change ->> 'typed' = words or words is null
    from adjusted_lines l join registration_adjustments a on a.id = l.adjustment_id
    where a.registration_id = registration and a.granted and l.line_id = line
    order by a.decided_at desc limit 1), false)
$$;
