import { describe, expect, test } from "vitest";
import { Role } from "@/lib/db/generated/enums";
import {
  assignmentRefusal,
  contactRefusal,
  endingRefusal,
  isRoleFor,
  plainName,
  rolesInOrder,
  userNameFor,
} from "@/lib/person/rules";

describe("where a role is held", () => {
  const atCluster: Role[] = ["supervisingLeader", "clusterSecretary"];

  test.each(Object.values(Role))("%s has its place, and no other", (role) => {
    const places = { cluster: null, commune: "commune", area: "residentialArea" } as const;
    const held = Object.entries(places).flatMap(([name, unitKind]) =>
      isRoleFor(role, { unitKind }) ? [name] : [],
    );
    const expected = atCluster.includes(role)
      ? "cluster"
      : role === "residentialReporter"
        ? "area"
        : "commune";
    expect(held).toEqual([expected]);
  });

  test("every role stands in the order of a list", () => {
    expect(rolesInOrder.toSorted()).toEqual(Object.values(Role).toSorted());
  });
});

describe("charging someone", () => {
  const place = { id: "unit", unitKind: "commune", fromOn: "2025-07-01", toOn: null } as const;
  const charge = { role: "unitLeader", fromOn: "2025-07-01", toOn: null } as const;
  const held = {
    role: "unitLeader",
    placeId: "unit",
    fromOn: "2025-07-01",
    toOn: "2026-06-30",
  } as const;

  test("from the unit's first day on", () => {
    expect(assignmentRefusal(charge, place, [])).toBeNull();
  });

  test("not before it, and not beyond its last day", () => {
    const early = { ...charge, fromOn: "2025-06-30" } as const;
    expect(assignmentRefusal(early, place, [])).toBe("assignment.placeNotThere");
    const ended = { ...place, toOn: "2027-06-30" } as const;
    expect(assignmentRefusal(charge, ended, [])).toBe("assignment.placeNotThere");
    expect(assignmentRefusal({ ...charge, toOn: "2027-06-30" }, ended, [])).toBeNull();
  });

  test("once at a time with the same role at the same place", () => {
    const next = { ...charge, fromOn: "2026-07-01" } as const;
    expect(assignmentRefusal(next, place, [held])).toBeNull();
    const lastDay = { ...charge, fromOn: "2026-06-30" } as const;
    expect(assignmentRefusal(lastDay, place, [held])).toBe("assignment.alreadyHeld");
    expect(assignmentRefusal({ ...lastDay, role: "viewer" }, place, [held])).toBeNull();
    expect(assignmentRefusal(lastDay, { ...place, id: "other" }, [held])).toBeNull();
  });

  test("with a role of clusters at a unit is refused", () => {
    expect(assignmentRefusal({ ...charge, role: "clusterSecretary" }, place, [])).toBe(
      "assignment.roleNotForPlace",
    );
  });
});

describe("ending an assignment", () => {
  const assignment = { fromOn: "2025-07-01", toOn: "2026-06-30" } as const;

  test.each([
    ["2025-06-30", "assignment.notBegun"],
    ["2025-07-01", null],
    ["2026-06-29", null],
    ["2026-06-30", "assignment.alreadyEnded"],
    ["2026-07-01", "assignment.alreadyEnded"],
  ] as const)("with %s as the last day: %s", (lastDay, refusal) => {
    expect(endingRefusal(assignment, lastDay)).toBe(refusal);
  });

  test("which has no last day, on any of its days", () => {
    expect(endingRefusal({ ...assignment, toOn: null }, "2030-01-01")).toBeNull();
  });
});

describe("the user name", () => {
  test.each([
    ["Nguyễn Văn Ấn", "nguyenvanan"],
    ["Đặng Thị Thùy Dương", "dangthithuyduong"],
    ["Y Moan Êñuôl", "ymoanenuol"],
    ["Phan  Đình-Phùng", "phandinhphung"],
  ])("of %s is %s", (fullName, userName) => {
    expect(userNameFor(fullName, new Set())).toBe(userName);
  });

  test("is numbered where it is taken, without gaps", () => {
    expect(userNameFor("Trần An", new Set(["tranan"]))).toBe("tranan2");
    expect(userNameFor("Trần An", new Set(["tranan", "tranan2"]))).toBe("tranan3");
    expect(userNameFor("Trần An", new Set(["tranan", "tranan3"]))).toBe("tranan2");
  });

  test("never grows beyond what one types", () => {
    expect(plainName("An ".repeat(60))).toHaveLength(40);
  });
});

describe("what one signs in with", () => {
  const holders = {
    ofPhone: new Map([["+84912345678", "binh"]]),
    ofEmail: new Map([["binh@example.vn", "binh"]]),
  };

  test.each([
    [{ phone: "+84912345678", email: null }, null, "person.phoneTaken"],
    [{ phone: null, email: "binh@example.vn" }, null, "person.emailTaken"],
    [{ phone: "+84912345678", email: "binh@example.vn" }, "binh", null],
    [{ phone: "+84900000000", email: "an@example.vn" }, null, null],
    [{ phone: null, email: null }, null, null],
  ] as const)("%o of %s: %s", (contact, personId, refusal) => {
    expect(contactRefusal(contact, holders, personId)).toBe(refusal);
  });
});
