import fc from "fast-check";
import { expect, test } from "vitest";
import { capacitiesOf, type RunningAssignment, stepDue } from "@/lib/auth/rules";
import { LeadershipRole, Role } from "@/lib/db/generated/enums";

const unit = { id: "dong-anh", kind: "ruralDistrict", name: "Đông Anh" } as const;
const cluster = { id: "number-3", kind: "cluster", label: "số 3" } as const;
const term = (role: LeadershipRole, year: number) =>
  ({ id: `${role}-${year}`, role, clusterYearId: `year-${year}`, year, cluster }) as const;

const head: RunningAssignment = {
  id: "a",
  role: "unitLeader",
  post: "Chủ tịch",
  standsInFor: null,
  unit,
  cluster: null,
  terms: [],
};
const titles = (...assignments: RunningAssignment[]) =>
  capacitiesOf(assignments).map(({ title }) => title);

test("an assignment is one capacity, titled by post and place", () => {
  expect(titles(head)).toEqual(["Chủ tịch Ủy ban MTTQ Việt Nam huyện Đông Anh"]);
});

test("the lead unit's head is the Cụm trưởng of that year, the deputy unit's head the Cụm phó", () => {
  expect(titles({ ...head, terms: [term("lead", 2024), term("deputy", 2025)] })).toEqual([
    "Chủ tịch Ủy ban MTTQ Việt Nam huyện Đông Anh",
    "Cụm trưởng Cụm thi đua số 3, năm 2024",
    "Cụm phó Cụm thi đua số 3, năm 2025",
  ]);
});

test("the lead unit's officers are the secretariat, the deputy unit's are not", () => {
  const officer = { ...head, role: "unitReporter" } as const;
  expect(titles({ ...officer, terms: [term("lead", 2024), term("deputy", 2025)] })).toEqual([
    "Cán bộ phụ trách, Ủy ban MTTQ Việt Nam huyện Đông Anh",
    "Thư ký Cụm thi đua số 3, năm 2024",
  ]);
});

test("a viewer at the lead unit stays a viewer", () => {
  const viewer = { ...head, role: "viewer", terms: [term("lead", 2024)] } as const;
  expect(capacitiesOf([viewer]).map(({ role }) => role)).toEqual(["viewer"]);
});

test("who stands in says for whom, in every capacity that follows", () => {
  const standIn = { ...head, standsInFor: "Trần Văn Tú", terms: [term("lead", 2024)] };
  expect(titles(standIn)).toEqual([
    "Chủ tịch Ủy ban MTTQ Việt Nam huyện Đông Anh (thay đồng chí Trần Văn Tú)",
    "Cụm trưởng Cụm thi đua số 3, năm 2024 (thay đồng chí Trần Văn Tú)",
  ]);
  expect(capacitiesOf([standIn]).every(({ standsIn }) => standsIn)).toBe(true);
});

test("a derived capacity keeps the unit and is bound to the term's year", () => {
  const [, lead] = capacitiesOf([{ ...head, terms: [term("lead", 2024)] }]);
  expect(lead).toMatchObject({
    assignmentId: "a",
    unitId: "dong-anh",
    clusterId: "number-3",
    clusterYearId: "year-2024",
  });
});

test("no two capacities of a person share a key", () => {
  const assignment = fc.record({
    id: fc.uuid(),
    role: fc.constantFrom(...Object.values(Role)),
    post: fc.constant("Cán bộ"),
    standsInFor: fc.constantFrom(null, "Trần Văn Tú"),
    unit: fc.constantFrom(unit, null),
    cluster: fc.constantFrom(cluster, null),
    terms: fc.uniqueArray(
      fc.record({
        id: fc.uuid(),
        role: fc.constantFrom(...Object.values(LeadershipRole)),
        clusterYearId: fc.uuid(),
        year: fc.integer({ min: 2019, max: 2030 }),
        cluster: fc.constant(cluster),
      }),
      { selector: ({ id }) => id, maxLength: 5 },
    ),
  });
  const assignments = fc.uniqueArray(assignment, { selector: ({ id }) => id, maxLength: 6 });
  fc.assert(
    fc.property(assignments, (given) => {
      const keys = capacitiesOf(given).map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
    }),
  );
});

const settled = {
  secondFactorDue: false,
  mustChangePassword: false,
  hasSecondFactor: true,
  assignments: [{ role: "systemAdmin" }],
} as const;

test.each([
  ["nothing is due", settled, "office", null],
  [
    "the second factor comes first",
    { ...settled, secondFactorDue: true, mustChangePassword: true },
    "office",
    "/sign-in/code",
  ],
  [
    "a given password is replaced",
    { ...settled, mustChangePassword: true },
    "office",
    "/account/password",
  ],
  ["in the demo it may stay", { ...settled, mustChangePassword: true }, "demo", null],
  [
    "an administrator adds a second factor",
    { ...settled, hasSecondFactor: false },
    "office",
    "/account/second-factor",
  ],
  ["in the demo none is asked for", { ...settled, hasSecondFactor: false }, "demo", null],
  [
    "one that was added is asked for in the demo too",
    { ...settled, secondFactorDue: true },
    "demo",
    "/sign-in/code",
  ],
  [
    "others need none",
    { ...settled, hasSecondFactor: false, assignments: [{ role: "unitLeader" }] },
    "office",
    null,
  ],
] as const)("before anything opens: %s", (_, session, mode, step) => {
  expect(stepDue(session, mode)).toBe(step);
});
