import { asOwner } from "./demo.ts";

/** The demo's people, each in the capacity that the access table has a column for. */
const people = {
  admin: { userName: "quantri", role: "systemAdmin" },
  leader: { userName: "lanhdao", role: "cityLeader" },
  supervisor: { userName: "phutrach", role: "supervisingLeader" },
  specialist: { userName: "chuyenvien", role: "citySpecialist" },
  lead: { userName: "cumtruong", role: "clusterLead" },
  deputy: { userName: "cumpho", role: "clusterDeputy" },
  secretary: { userName: "thuky", role: "clusterSecretary" },
  head: { userName: "donvi", role: "unitLeader" },
  officer: { userName: "canbo", role: "unitReporter" },
  viewer: { userName: "nguoixem", role: "viewer" },
  /** Heads a unit of another cluster. */
  stranger: { userName: "cumkhac", role: "unitLeader" },
  /** Headed a unit of this cluster until the assignment ended. */
  former: { userName: "daketthuc", role: "unitLeader" },
} as const;

export type Person = keyof typeof people;

export async function personId(person: Person) {
  const { userName } = people[person];
  const [row] = await asOwner<{ id: string }>("select id from people where user_name = $1", [
    userName,
  ]);
  if (!row) throw new Error(`The demo has nobody called ${userName}`);
  return row.id;
}

/** The key of the capacity in which the person appears in the access table, as a form carries it. */
export async function capacityKey(person: Person) {
  const { role } = people[person];
  const term = { clusterLead: "lead", clusterDeputy: "deputy" }[role as string];
  const [row] = await asOwner<{ key: string }>(
    `select a.id || coalesce('.' || t.id, '') as key
     from assignments a left join leadership_terms t on t.unit_id = a.unit_id and t.role::text = $2
     where a.person_id = $1 and (t.id is null) = ($2::text is null)
     order by a.from_on desc limit 1`,
    [await personId(person), term ?? null],
  );
  if (!row) throw new Error(`${person} has no capacity`);
  return row.key;
}

export function isPerson(column: string): column is Person {
  return column in people;
}

/** Whoever comes first among those for whom a page opens; null when it opens without signing in. */
export function viewerOf(row: ReadonlyMap<string, string>): Person | null {
  const opens = [...row].filter(([, mark]) => mark === "o").map(([column]) => column);
  return opens.includes("nobody") ? null : (opens.find(isPerson) ?? null);
}

/** Whether there is anyone for whom a page opens. */
export function opensForSomeone(row: ReadonlyMap<string, string>) {
  return [...row.values()].includes("o");
}
