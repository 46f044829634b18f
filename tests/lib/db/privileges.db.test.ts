import { expect, test } from "vitest";
import { asOwner } from "@/tests/support/own-database";

/**
 * What the app's role may do beyond reading and adding (u: update, d: delete; in brackets: these columns alone), and the trigger that
 * keeps what is signed, confirmed, frozen or voted on from being touched by it. A table without a line is append-only: whoever grants
 * more writes it here. Without a trigger stands what is no more than the present state, told by the audit, or kept beside it.
 */
const granted = `
  activities u activities_withdrawn
  activity_amounts d
  area_columns d
  area_links (revoked_at,used_at,decided_at,decided_by_id,accepted) area_links_once
  area_proposals (accepted,decided_at,decided_by_id) area_proposals_once
  area_sheets u
  assignments u
  audit_chains u audit_chains_grow
  ballot_box d ballot_box_in_time
  board_fields d
  cluster_events u
  cluster_memberships u
  cluster_years u
  clusters u
  common_targets ud common_targets_frozen
  covenant_contents ud covenant_contents_frozen
  covenant_parties ud covenant_parties_frozen
  covenant_witnesses ud covenant_witnesses_frozen
  covenants u covenants_frozen
  credentials u
  entries_on_behalf (contradiction,contradicted_by,contradicted_at) entries_on_behalf_once
  entry_columns u
  event_attendances ud
  event_presiders ud
  fresh_sign_ins (spent_at) fresh_sign_ins_once
  handovers u handovers_stand
  honors (to_on)
  indicator_rules u
  indicator_values ud indicator_values_confirmed
  indicators u indicators_keep_meaning
  jobs ud
  leadership_terms u
  outgoing_mails (outcome,ended_at)
  own_forms (ended_at)
  people u
  period_totals u
  progress_reports u progress_reports_confirmed
  provider_identities d
  registered_targets ud registered_targets_confirmed
  registered_undertakings ud registered_undertakings_confirmed
  registration_adjustments (agrees,opinion,opinion_by,opinion_at,granted,answer,decided_by_id,decided_by,decided_at) registration_adjustments_once
  registrations u registrations_confirmed
  reopened_figures d
  report_form_lines ud
  report_forms u
  report_narratives u report_narratives_confirmed
  report_reopenings (decided_by_id,decided_at,granted,answer) report_reopenings_once
  reporting_periods ud
  reset_codes u
  round_keys d round_keys_in_use
  sending_permissions (to_on)
  sessions u
  settings u
  sign_in_limits ud
  signing_delegations (ended_at)
  stored_bytes ud
  text_templates u
  unit_names u
  unit_parents u
  units u
  vote_candidates ud vote_candidates_frozen
  vote_questions ud vote_questions_frozen
  vote_rounds u vote_rounds_frozen
  votes u votes_frozen
  year_totals u
  yearly_shares (sent_by_id,sent_at) yearly_shares_once`;

type Table = { name: string; updates: string; deletes: string; guards: string[] };

test("the app's role may change what the list says, behind the guard that it names, and nothing else", async () => {
  const tables = await asOwner<Table>(`
    select relname as name, array(select tgname::text from pg_trigger where tgrelid = c.oid and tgenabled <> 'D') as guards,
      case when has_table_privilege(app, c.oid, 'update') then 'u' else (
        select coalesce('(' || string_agg(attname, ',' order by attnum) || ')', '') from pg_attribute
        where attrelid = c.oid and attnum > 0 and not attisdropped and has_column_privilege(app, c.oid, attnum, 'update')) end as updates,
      case when has_table_privilege(app, c.oid, 'delete') then 'd' else '' end as deletes
    from pg_class c, (values ('cum_thi_dua_login')) login(app)
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by relname`);
  const lines = granted.trim().split(/\n\s*/);
  const told = new Map(lines.map((line) => [line.split(" ")[0], line]));
  const found = tables.flatMap(({ name, updates, deletes, guards }) => {
    if (!updates && !deletes) return [];
    const guard = guards.filter((each) => told.get(name)?.endsWith(` ${each}`));
    return [name, updates + deletes, ...guard].join(" ");
  });
  expect(found.toSorted()).toEqual(lines.toSorted());
});

test("it owns nothing, makes nothing, empties nothing, and sees no table of the launcher's", async () => {
  const more = await asOwner(`
    select relname, privilege from pg_class c, (values ('cum_thi_dua_login')) login(app),
      unnest(array['truncate', 'references', 'trigger', 'maintain'] || case when relkind = 'v' then array['insert', 'update', 'delete'] end) privilege
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v') and has_table_privilege(app, c.oid, privilege)`);
  expect(more).toEqual([]);
  const hidden = await asOwner<{ relname: string }>(`
    select relname from pg_class c where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
      and not has_table_privilege('cum_thi_dua_login', c.oid, 'select') order by 1`);
  expect(hidden.map(({ relname }) => relname)).toEqual([
    "_prisma_migrations",
    "secret_fingerprints",
  ]);
  expect(
    await asOwner(`
      select rolsuper or rolcreaterole or rolcreatedb or rolreplication or rolbypassrls as powerful,
        array(select roleid::regrole::text from pg_auth_members where member = r.oid) as groups,
        has_schema_privilege(oid, 'public', 'create') as makes,
        exists (select from pg_shdepend where refobjid = r.oid and deptype = 'o') as owns
      from pg_roles r where rolname in ('cum_thi_dua_app', 'cum_thi_dua_login') order by rolname`),
  ).toEqual([
    { powerful: false, groups: [], makes: false, owns: false },
    { powerful: false, groups: ["cum_thi_dua_app"], makes: false, owns: false },
  ]);
});

test("every guard names where it looks, so that no temporary table comes before what it asks; none acts as its owner", async () => {
  const guards = await asOwner(`
    select proname from pg_proc where pronamespace = 'public'::regnamespace
      and (prosecdef or prorettype = 'trigger'::regtype and not coalesce(proconfig @> array['search_path=public, pg_temp'], false))`);
  expect(guards).toEqual([]);
});
