import { expect, test } from "vitest";
import type { Phase, RegistrationStatus } from "@/lib/db/generated/enums";
import {
  assignedAbove,
  checkingRefusal,
  registeringRefusal,
  sendingRefusal,
} from "@/lib/registration/rules/path";

const registration = (status: RegistrationStatus, phase: Phase = "registering", revision = 2) => ({
  status,
  phase,
  revision,
});
const based = { revision: 2 };

test.each([
  ["a draft while registering", registration("draft"), null],
  ["a draft while preparing", registration("draft", "preparing"), null],
  ["a returned one", registration("returned"), null],
  ["a draft once the year runs", registration("draft", "running"), "registration.windowOver"],
  ["a draft in a closed year", registration("draft", "closed"), "registration.windowOver"],
  ["what has been sent", registration("submitted"), "registration.alreadySubmitted"],
  ["what has been confirmed", registration("verified"), "registration.alreadyVerified"],
  [
    "a save built on an older one",
    registration("draft", "registering", 3),
    "registration.changedMeanwhile",
  ],
] as const)("typing into %s: %s", (_, subject, refusal) => {
  expect(registeringRefusal(subject, based)).toBe(refusal);
});

test("nothing registered is not sent", () => {
  expect(sendingRefusal(registration("draft"), based, 0)).toBe("registration.empty");
  expect(sendingRefusal(registration("draft"), based, 1)).toBeNull();
});

test.each([
  ["another unit's", "submitted", { unitId: "other", revision: 2 }, null],
  ["one's own unit's", "submitted", { unitId: "unit", revision: 2 }, "registration.ownUnit"],
  ["not sent", "draft", { unitId: "other", revision: 2 }, "registration.notSubmitted"],
  [
    "confirmed already",
    "verified",
    { unitId: "other", revision: 2 },
    "registration.alreadyVerified",
  ],
  [
    "sent anew since it was read",
    "submitted",
    { unitId: "other", revision: 1 },
    "registration.changedMeanwhile",
  ],
] as const)("confirming a registration %s", (_, status, by, refusal) => {
  expect(checkingRefusal({ status, revision: 2, unitId: "unit" }, by)).toBe(refusal);
});

test.each([
  ["the owner of the cluster", "city", ["c"]],
  ["the highest office", "centre", []],
  ["nobody's office", null, ["b", "c"]],
] as const)("what is assigned above %s is not its to change", (_, byUnitId, ids) => {
  const targets = [
    { indicatorId: "a", assignedByUnitId: null },
    { indicatorId: "b", assignedByUnitId: "city" },
    { indicatorId: "c", assignedByUnitId: "centre" },
    { indicatorId: "d", assignedByUnitId: "an office of before" },
  ];
  const above = assignedAbove(targets, { byUnitId, ownerPath: ["city", "centre"] });
  expect(above.map(({ indicatorId }) => indicatorId)).toEqual(ids);
});
