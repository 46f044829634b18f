import { expect, test } from "vitest";
import {
  canDecideScan,
  canDelegateSigning,
  canKeepSigning,
  canSignCovenant,
} from "@/lib/covenant/policy";
import {
  authorityOf,
  delegationRefusal,
  scanDecisionRefusal,
  scanRefusal,
} from "@/lib/covenant/signing-rules";
import type { Day } from "@/lib/dates";
import { CovenantStatus, type Phase } from "@/lib/db/generated/enums";
import { anActor } from "@/tests/support/actors";

const open = {
  status: "openForSigning" as CovenantStatus,
  textHash: "the text",
  clusterYear: { phase: "registering" as Phase },
  parties: ["Mê Linh", "Thanh Trì"].map((unitId) => ({ unitId, asWitness: false })),
  signatures: [] as { unitId: string }[],
  releases: [] as { unitId: string }[],
  scans: [{ id: "scan", personId: "thư ký", decision: null as object | null }],
};
const seen = { textHash: "the text", units: [{ unitId: "Mê Linh", signerPost: "Chủ tịch" }] };

test("a vice chair signs as the unit chose, others under a written authorisation alone", () => {
  const by = { viceChairAs: "viceForCommittee" as const, isDelegate: false };
  expect(authorityOf("Chủ tịch", by)).toBe("chair");
  expect(authorityOf("Phó Chủ tịch Thường trực", by)).toBe("viceForCommittee");
  expect(authorityOf("Ủy viên Thường trực", by)).toBeNull();
  expect(authorityOf("Ủy viên Thường trực", { ...by, isDelegate: true })).toBe("delegated");
});

test("an authorisation runs from a day to a later one that is not over", () => {
  const days = (fromOn: string, toOn: string) =>
    delegationRefusal({ fromOn: fromOn as Day, toOn: toOn as Day }, "2024-02-29" as Day);
  expect(days("2024-02-20", "2024-02-29")).toBeNull();
  expect(days("2024-03-20", "2024-03-01")).toBe("delegation.daysTurned");
  expect(days("2024-01-01", "2024-02-28")).toBe("delegation.daysOver");
});

test("a scan shows units that are to sign the open text and have not, signed by a chair or vice chair", () => {
  expect(scanRefusal(open, seen)).toBeNull();
  expect(scanRefusal(open, { ...seen, units: [] })).toBe("covenant.scanShowsNobody");
  expect(scanRefusal(open, { ...seen, textHash: "another" })).toBe("covenant.textChanged");
  const [unit] = seen.units;
  const signed = { ...open, signatures: [{ unitId: "Mê Linh" }] };
  expect(scanRefusal(signed, seen)).toBe("covenant.scannedSignedAlready");
  const stranger = { ...seen, units: [{ unitId: "Ba Vì", signerPost: "Chủ tịch" }] };
  expect(scanRefusal(open, stranger)).toBe("covenant.notAParty");
  const released = { ...open, releases: [{ unitId: "Mê Linh" }] };
  expect(scanRefusal(released, seen)).toBe("covenant.released");
  const officer = { ...seen, units: [{ unitId: "Mê Linh", ...unit, signerPost: "Cán bộ" }] };
  expect(scanRefusal(open, officer)).toBe("covenant.scannedPost");
  const units = officer.units.map((each) => ({ ...each, isDelegate: true }));
  expect(scanRefusal(open, { ...seen, units })).toBeNull();
});

test("a scan is decided once, by another than who brought it; returning one's own is allowed", () => {
  const by = { scanId: "scan", personId: "Cụm phó", confirms: true };
  expect(scanDecisionRefusal(open, by)).toBeNull();
  expect(scanDecisionRefusal(open, { ...by, personId: "thư ký" })).toBe("covenant.ownScan");
  expect(scanDecisionRefusal(open, { ...by, personId: "thư ký", confirms: false })).toBeNull();
  expect(scanDecisionRefusal(open, { ...by, scanId: "of another text" })).toBe(
    "covenant.textChanged",
  );
  const decided = { ...open, scans: [{ id: "scan", personId: "thư ký", decision: {} }] };
  expect(scanDecisionRefusal(decided, by)).toBe("covenant.scanDecided");
});

test("in a closed year no scan is brought or confirmed; one may be returned", () => {
  const closed = { ...open, clusterYear: { phase: "closed" as const } };
  const by = { scanId: "scan", personId: "Cụm phó", confirms: true };
  expect(scanRefusal(closed, seen)).toBe("covenant.yearClosedOverIt");
  expect(scanDecisionRefusal(closed, by)).toBe("covenant.yearClosedOverIt");
  expect(scanDecisionRefusal(closed, { ...by, confirms: false })).toBeNull();
});

test("neither happens before the opening or after coming into force", () => {
  const others = Object.values(CovenantStatus).filter((status) => status !== "openForSigning");
  for (const status of others) {
    const isOver = ["inForce", "closed", "terminatedByReorganisation"].includes(status);
    const no = isOver ? "covenant.signingOver" : "covenant.notOpenForSigning";
    expect(scanRefusal({ ...open, status }, seen)).toBe(no);
    const by = { scanId: "scan", personId: "Cụm phó", confirms: true };
    expect(scanDecisionRefusal({ ...open, status }, by)).toBe(no);
  }
});

const clusterYear = {
  ...{ id: "year", clusterId: "cluster", year: 2024, ownerPath: ["Hà Nội"] },
  ...{ memberUnitIds: ["Mê Linh", "Thanh Trì"] },
  ...{ leadUnitIds: ["Thanh Trì"], deputyUnitIds: ["Mê Linh"] },
};

test("the deputy unit's people and the upper committee look at scans; the lead, the secretariat and others do not", () => {
  const may = (actor: ReturnType<typeof anActor>) => canDecideScan(actor, clusterYear);
  const about = { clusterId: "cluster", clusterYearId: "year" };
  expect(may(anActor("clusterDeputy", { unitId: "Mê Linh", ...about }))).toBe(true);
  expect(may(anActor("unitReporter", { unitId: "Mê Linh" }))).toBe(true);
  expect(may(anActor("supervisingLeader", { clusterId: "cluster" }))).toBe(true);
  expect(may(anActor("citySpecialist", { unitId: "Hà Nội" }))).toBe(true);
  expect(may(anActor("clusterSecretary", { unitId: "Thanh Trì", ...about }))).toBe(false);
  expect(may(anActor("unitReporter", { unitId: "Thanh Trì" }))).toBe(false);
  expect(may(anActor("unitLeader", { unitId: "Ba Vì" }))).toBe(false);
  expect(may(anActor("viewer", { unitId: "Mê Linh" }))).toBe(false);
});

test("the upper committee's leaders sign only where it is on the list, officers only with their own authorisation", () => {
  const parties = clusterYear.memberUnitIds.map((unitId) => ({ unitId }));
  const leader = anActor("cityLeader", { unitId: "Hà Nội" });
  expect(canSignCovenant(leader, { clusterYear, parties })).toBe(false);
  const withUpper = [...parties, { unitId: "Hà Nội" }];
  expect(canSignCovenant(leader, { clusterYear, parties: withUpper })).toBe(true);

  const officer = anActor("unitReporter", { unitId: "Mê Linh" });
  const { personId, capacity } = officer;
  const own = { personId, assignmentId: capacity.assignmentId };
  expect(canSignCovenant(officer, { clusterYear, parties })).toBe(false);
  expect(canSignCovenant(officer, { clusterYear, parties }, own)).toBe(true);
  const others = { ...own, personId: "khác" };
  expect(canSignCovenant(officer, { clusterYear, parties }, others)).toBe(false);
});

test("a unit's leaders and the administrators above it keep its way of signing", () => {
  const unit = { id: "Mê Linh", path: ["Mê Linh", "Hà Nội"] };
  expect(canKeepSigning(anActor("unitLeader", { unitId: "Mê Linh" }), unit)).toBe(true);
  expect(canKeepSigning(anActor("systemAdmin", { unitId: "Hà Nội" }), unit)).toBe(true);
  expect(canKeepSigning(anActor("unitReporter", { unitId: "Mê Linh" }), unit)).toBe(false);
  expect(canKeepSigning(anActor("unitLeader", { unitId: "Thanh Trì" }), unit)).toBe(false);
});

test("who may sign by authorisation is said by a chair, a vice chair or an administrator above, by no other leader", () => {
  const unit = { id: "Mê Linh", path: ["Mê Linh", "Hà Nội"] };
  const leading = (post: string, unitId = "Mê Linh") =>
    canDelegateSigning(anActor("unitLeader", { unitId, post }), unit);
  expect(leading("Chủ tịch")).toBe(true);
  expect(leading("Phó Chủ tịch Thường trực")).toBe(true);
  expect(leading("Ủy viên Thường trực")).toBe(false);
  const chair = anActor("unitLeader", { unitId: "Mê Linh", post: "Chủ tịch" });
  const standIn = { ...chair, capacity: { ...chair.capacity, standsIn: true } };
  expect(canDelegateSigning(standIn, unit)).toBe(false);
  expect(leading("Chủ tịch", "Thanh Trì")).toBe(false);
  const admin = { unitId: "Hà Nội", post: "Chuyên viên" };
  expect(canDelegateSigning(anActor("systemAdmin", admin), unit)).toBe(true);
});
