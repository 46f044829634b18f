-- A guard looks at the table it names. Without a path of its own it would first find a temporary table of that name, empty, which
-- whoever signs in as the app may make.
do $$
declare guard record;
begin
  for guard in
    select p.oid::regprocedure as name from pg_proc p
    where p.pronamespace = 'public'::regnamespace and p.prorettype = 'trigger'::regtype
  loop
    execute format('alter function %s set search_path = public, pg_temp', guard.name);
  end loop;
end $$;
