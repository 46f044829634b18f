/**
 * Deletes rather than truncates: milliseconds for nearly empty tables. Replica mode silences foreign keys, so that any order
 * does, and the triggers that keep append-only tables from being emptied. A function keeps the plans of its statements, which
 * cost more than deleting; a change of mode would throw them away, so this connection stays in it.
 */
export const emptyEveryTable = `
  set session_replication_role = replica;
  do $make$ declare deletes text; begin
    select string_agg(format('delete from public.%I;', tablename), ' ') into deletes
    from pg_tables where schemaname = 'public' and tablename <> '_prisma_migrations';
    execute format(
      'create function pg_temp.empty_every_table() returns void language plpgsql as $body$ begin %s end $body$',
      deletes);
  end $make$`;

/** Copies what stands in every table beside it, and makes the function that lays it down again. Generated columns generate themselves. */
export const keepScene = `
  create schema scenes;
  create function pg_temp.keep_scene(number int) returns void language plpgsql as $keep$
  declare t record; stands boolean; laying text := '';
  begin
    for t in
      select c.relname as name, string_agg(quote_ident(a.attname), ', ' order by a.attnum) as columns
      from pg_class c join pg_attribute a on a.attrelid = c.oid
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> '_prisma_migrations'
        and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      group by c.relname
    loop
      execute format('select exists (select from public.%I)', t.name) into stands;
      continue when not stands;
      execute format('create unlogged table scenes.%I as table public.%I', number || '_' || t.name, t.name);
      laying := laying || format('insert into public.%I (%s) overriding system value select %s from scenes.%I;',
        t.name, t.columns, t.columns, number || '_' || t.name);
    end loop;
    execute format(
      'create function pg_temp.lay_scene_%s() returns void language plpgsql as $body$ begin %s end $body$',
      number, laying);
  end $keep$`;
