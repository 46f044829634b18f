import { asOwner } from "./demo.ts";
import type { Account } from "./sign-in.ts";

/** Units of Cụm thi đua số 1 that have people: its lead in 2024, whose officer is its secretary, and its deputy. */
export const [longBien, haiBaTrung] = ["004", "007"] as const;

/** Someone of a unit, in their own unit's capacity; for the cluster, in the one that its term gives them. */
export async function accountAt(
  unitCode: string,
  role: "unitLeader" | "unitReporter",
  { forCluster = false } = {},
): Promise<Account> {
  const [found] = await asOwner<Account>(
    `select a.person_id as "personId", case when $3 then a.id || '.' || t.id else a.id::text end as key
     from assignments a join units u on u.id = a.unit_id
     left join leadership_terms t on t.unit_id = a.unit_id
     where u.code = $1 and a.role::text = $2 order by a.id limit 1`,
    [unitCode, role, forCluster],
  );
  if (!found) throw new Error(`Unit ${unitCode} has no ${role}`);
  return found;
}

type Form = {
  name: string;
  codes: readonly string[];
  /** Whose alone it is: Cụm thi đua số 1, unless told otherwise. */
  cluster?: string;
  route?: "cluster" | "office" | "both";
};

/**
 * A form of one cluster alone with the month that is being reported; every journey takes indicators of its own, since days of
 * one indicator never overlap. Gives where it stands, and what its lines are called, in their order.
 */
export async function openMonth({ name, codes, cluster = "số 1", route = "cluster" }: Form) {
  const [row] = await asOwner<{ formId: string; periodId: string; clusterId: string }>(
    `with cluster as (select id, owner_unit_id from clusters where label = $3),
     form as (
       insert into report_forms (id, owner_unit_id, name, rhythm, route, from_on)
       select gen_random_uuid(), owner_unit_id, $1, 'month', $4::report_route, '2020-01-01' from cluster returning id),
     receiver as (
       insert into form_receivers (id, form_id, cluster_id)
       select gen_random_uuid(), form.id, cluster.id from form, cluster),
     lines as (
       insert into report_form_lines (form_id, position, indicator_id)
       select form.id, line.position, i.id
       from form, unnest($2::text[]) with ordinality as line (code, position) join indicators i using (code))
     insert into reporting_periods (id, form_id, year, label, from_on, to_on, opens_at, due_at)
     select gen_random_uuid(), form.id, 2024, $1, '2024-01-15', '2024-02-14', '2024-02-20 08:00+07', '2024-03-20 17:00+07'
     from form
     returning id as "periodId", form_id as "formId", (select id from cluster) as "clusterId"`,
    [name, codes, cluster, route],
  );
  if (!row) throw new Error(`${name} was not opened`);
  const lines = await asOwner<{ id: string; name: string }>(
    `select i.id, i.name from report_form_lines l join indicators i on i.id = l.indicator_id
     where l.form_id = $1 order by l.position`,
    [row.formId],
  );
  return {
    ...row,
    lines,
    nameOf: (index: number) => lines[index]?.name ?? `line ${index} of ${name}`,
  };
}

/** The days after those of the form's month, to be reported too. */
export async function openDaysAfter(formId: string, label: string) {
  const [row] = await asOwner<{ id: string }>(
    `insert into reporting_periods (id, form_id, year, label, from_on, to_on, opens_at, due_at)
     values (gen_random_uuid(), $1, 2024, $2, '2024-02-15', '2024-02-25', '2024-02-26 08:00+07', '2024-03-20 17:00+07')
     returning id`,
    [formId, label],
  );
  if (!row) throw new Error(`${label} was not opened`);
  return row.id;
}

export async function unitIdOf(code: string) {
  const [unit] = await asOwner<{ id: string }>("select id from units where code = $1", [code]);
  if (!unit) throw new Error(`The demo has no unit ${code}`);
  return unit.id;
}
