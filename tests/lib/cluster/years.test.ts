import { expect, test } from "vitest";
import { openingRefusal, phaseRefusal, phaseSteps } from "@/lib/cluster/rules";
import { Phase } from "@/lib/db/generated/enums";
import type { RefusalCode } from "@/lib/refusal";

const cluster = { fromOn: "2020-01-01", toOn: null, years: [] } as const;

test("a year of a standing cluster is opened", () => {
  expect(openingRefusal(2024, cluster, "2024-01-02")).toBeNull();
});

test("next year is opened while this one runs, the year after it is not", () => {
  expect(openingRefusal(2025, cluster, "2024-11-08")).toBeNull();
  expect(openingRefusal(2026, cluster, "2024-12-31")).toBe("clusterYear.tooEarly");
});

test("a year is opened once", () => {
  const years = [{ year: 2024, phase: "closed" as const }];
  expect(openingRefusal(2024, { ...cluster, years }, "2024-06-01")).toBe("clusterYear.exists");
});

test("a year outside the cluster's life is not opened", () => {
  expect(openingRefusal(2019, cluster, "2024-06-01")).toBe("cluster.notThereThen");
  const ended = { ...cluster, toOn: "2025-06-30" } as const;
  expect(openingRefusal(2025, ended, "2025-01-02")).toBeNull();
  expect(openingRefusal(2026, ended, "2025-12-01")).toBe("cluster.notThereThen");
});

test("two years are open at once, never three", () => {
  const years = [
    { year: 2022, phase: "closed" as const },
    { year: 2023, phase: "reviewing" as const },
  ];
  expect(openingRefusal(2024, { ...cluster, years }, "2023-11-08")).toBeNull();
  const two = [...years, { year: 2024, phase: "preparing" as const }];
  expect(openingRefusal(2025, { ...cluster, years: two }, "2024-11-08")).toBe(
    "clusterYear.twoOpen",
  );
});

const phases = Object.values(Phase);
const forward: [Phase, Phase][] = [
  ["preparing", "registering"],
  ["registering", "running"],
  ["running", "reviewing"],
  ["reviewing", "closed"],
];
const isStep = (from: Phase, to: Phase) => forward.some(([a, b]) => a === from && b === to);

/** The ladder as its sentence has it, for every pair of phases. */
function expected(
  from: Phase,
  to: Phase,
  reason: string | null,
  owner: boolean,
): RefusalCode | null {
  if (from === "closed" && !owner) return "clusterYear.closed";
  if (isStep(from, to)) return null;
  if (!isStep(to, from)) return "clusterYear.notNextPhase";
  return reason ? null : "clusterYear.reasonMissing";
}

test("every pair of phases is allowed exactly one step on, or one back with a reason, out of closed by the owner", () => {
  for (const from of phases)
    for (const to of phases)
      for (const reason of [null, "Bổ sung đăng ký"])
        for (const owner of [false, true])
          expect(phaseRefusal(from, to, { reason, owner }), `${from} → ${to}`).toBe(
            expected(from, to, reason, owner),
          );
});

test("the ladder begins with preparing and ends with closed, which only the owner leaves", () => {
  const [lead, owner] = [{ owner: false }, { owner: true }];
  expect(phaseSteps("preparing", lead)).toEqual({ next: "registering", previous: null });
  expect(phaseSteps("running", lead)).toEqual({ next: "reviewing", previous: "registering" });
  expect(phaseSteps("closed", lead)).toEqual({ next: null, previous: null });
  expect(phaseSteps("closed", owner)).toEqual({ next: null, previous: "reviewing" });
});
