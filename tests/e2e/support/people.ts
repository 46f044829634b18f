import { asOwner } from "./demo.ts";
import { once } from "./once.ts";

/** People of the demo, on the day of Cụm thi đua số 3's signing conference, each in the capacity they have a column for. */
const people = {
  /** Of the centre, over every office. */
  centre: { userName: "quantri.trunguong", role: "systemAdmin" },
  admin: { userName: "duongthiminhtam", role: "systemAdmin" },
  leader: { userName: "havanlong", role: "cityLeader" },
  supervisor: { userName: "quachthivananh", role: "supervisingLeader" },
  specialist: { userName: "thaibaloc", role: "citySpecialist" },
  viewer: { userName: "kieuvanthang", role: "viewer" },
  board: { userName: "nghiemthihaivan", role: "boardHead" },
  council: { userName: "luutrongnghia", role: "councilChair" },
  /** Of a district's council: the same role as the chair's in all that is asked here, over other units. */
  councilVice: { userName: "phohoidongnoikhac", role: "councilVice" },
  lead: { userName: "phamquochung", role: "clusterLead" },
  deputy: { userName: "trinhdinhkhoa", role: "clusterDeputy" },
  secretary: { userName: "vuminhduc", role: "clusterSecretary" },
  /** Heads a unit of the cluster, and the unit that the examples are about. */
  head: { userName: "ngovanthanh", role: "unitLeader" },
  /** Acts in head's place from a day to a day ("người thay tôi"). */
  standIn: { userName: "nguoithaytam", role: "unitLeader" },
  officer: { userName: "buithiphuong", role: "unitReporter" },
  /** Heads another unit of the same cluster. */
  peer: { userName: "nguyenthithuhien", role: "unitLeader" },
  /** Vice chair of the unit that peer heads. */
  vice: { userName: "tranvanbinh", role: "unitLeader" },
  /** Of a unit of the same cluster that has neither sent a report nor a registration when the demo begins. */
  neighbour: { userName: "dangthihoa", role: "unitLeader" },
  neighbourOfficer: { userName: "phanthingoc", role: "unitReporter" },
  /** Of a residential area of the unit that head heads. */
  area: { userName: "nguyenbakhue", role: "residentialReporter" },
  /** Secretary of the cluster by an assignment to it, rather than through a unit that leads. */
  assigned: { userName: "thukyduocgiao", role: "clusterSecretary" },
  /** Leads another cluster. */
  stranger: { userName: "tathibich", role: "clusterLead" },
  /** Headed the examples' unit until the assignment ended. */
  former: { userName: "nguoidathoi", role: "unitLeader" },
} as const;

export type Person = keyof typeof people;

export function isPerson(column: string): column is Person {
  return column in people;
}

/** Whoever comes first among those for whom a page opens; null when it opens without signing in. */
export function viewerOf(row: ReadonlyMap<string, string>): Person | null {
  const opens = [...row].filter(([, mark]) => mark === "o").map(([column]) => column);
  return opens.includes("nobody") ? null : (opens.find(isPerson) ?? null);
}

export const personId = once(async (person: Person) => {
  const { userName } = people[person];
  const [row] = await asOwner<{ id: string }>("select id from people where user_name = $1", [
    userName,
  ]);
  if (!row) throw new Error(`The demo has nobody called ${userName}`);
  return row.id;
});

/** The key of the capacity in which the person has a column, as a form carries it. */
export const capacityKey = once(async (person: Person) => {
  const { role } = people[person];
  const [row] = await asOwner<{ key: string }>(
    `select case when $2 then a.id || '.' || t.id else a.id::text end as key
     from assignments a
     left join leadership_terms t on t.unit_id = a.unit_id
     left join cluster_years y on y.id = t.cluster_year_id
     where a.person_id = $1 order by y.year desc nulls last limit 1`,
    [await personId(person), role.startsWith("cluster") && person !== "assigned"],
  );
  if (!row) throw new Error(`${person} has no capacity`);
  return row.key;
});

/** Whom the demo does not tell of, so that the tests add them. */
export async function addPeople() {
  await addLike("head", "former", { lasts: "'2020-01-06', '2023-12-31'" });
  await addLike("head", "standIn", { lasts: "'2024-02-26', '2024-03-08'", standsInFor: "a.id" });
  await addLike("stranger", "councilVice", { lasts: "'2020-01-06', null" });
  const toCluster = { unit: "null", cluster: "a.cluster_id" };
  await addLike("supervisor", "assigned", { lasts: "'2020-01-06', null", ...toCluster });
}

/** Someone who owes the account to the same office as another, with an assignment made from the other's, `a`. */
async function addLike(
  other: Person,
  person: Person,
  given: { lasts: string; unit?: string; cluster?: string; standsInFor?: string },
) {
  const { lasts, unit = "a.unit_id", cluster = "null::uuid", standsInFor = "null::uuid" } = given;
  await asOwner(
    `with added as (
       insert into people (id, owner_unit_id, full_name, user_name, search_text)
       select gen_random_uuid(), owner_unit_id, 'Người của bài kiểm tra', $1, 'nguoi cua bai kiem tra'
       from people where user_name = $2 returning id),
     signed as (insert into credentials (person_id, must_change) select id, false from added)
     insert into assignments (id, person_id, role, unit_id, cluster_id, stands_in_for_id, post, from_on, to_on)
     select gen_random_uuid(), added.id, $3::role, ${unit}, ${cluster}, ${standsInFor}, a.post, ${lasts}
     from added, assignments a join people p on p.id = a.person_id where p.user_name = $2`,
    [people[person].userName, people[other].userName, people[person].role],
  );
}

/** Whether there is anyone for whom a page opens. */
export function opensForSomeone(row: ReadonlyMap<string, string>) {
  return [...row.values()].includes("o");
}
