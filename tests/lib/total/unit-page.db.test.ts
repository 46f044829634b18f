import { expect, test } from "vitest";
import { at } from "@/lib/clock";
import { addMember } from "@/lib/cluster/commands/change-members";
import { instantOf } from "@/lib/dates";
import { submitReport } from "@/lib/report/commands/send-report";
import { recordSuccession } from "@/lib/succession/commands/record-succession";
import type { Share, SuccessionPart } from "@/lib/succession/rules";
import type { RecordSuccessionInput } from "@/lib/succession/schema";
import { getUnitPage } from "@/lib/total/queries/unit-page";
import { anActor } from "@/tests/support/actors";
import { anOpenPeriod, fullSheet, inTime } from "@/tests/support/reports";
import { aUnit } from "@/tests/support/units";

type Stage = Awaited<ReturnType<typeof anOpenPeriod>>;

const later = instantOf("2024-09-02", "08:00");

function send(stage: Stage, unitId: string) {
  const input = { periodId: stage.periodId, unitId, intent: "submit" as const, revision: 0 };
  const cells = stage.cells(fullSheet);
  return at(inTime, () => submitReport(stage.peopleOf(unitId).head, { ...input, cells }));
}

/** Units that begin on 1/9/2024, in the cluster from then on. */
async function founded({ office, clusterId }: Stage, names: readonly string[]) {
  const ids: string[] = [];
  for (const name of names) {
    const unitId = await aUnit(office.administrator, name, {
      ...{ kind: "commune", parentId: office.cityId, fromOn: "2024-09-01" },
    });
    await addMember(office.administrator, { clusterId, unitId, fromOn: "2024-09-01" });
    ids.push(unitId);
  }
  return ids;
}

function become(stage: Stage, kind: RecordSuccessionInput["kind"], parts: SuccessionPart[]) {
  return at(later, () =>
    recordSuccession(stage.office.administrator, {
      ...{ kind, effectiveOn: "2024-09-01", legalBasis: "Nghị quyết số 15/NQ-HĐND", parts },
    }),
  );
}

const arrow = (from: string, to: string, share: Share = null): SuccessionPart => ({
  ...{ predecessorId: from, successorId: to, share },
});

async function housesOf(stage: Stage, unitId: string) {
  const leader = anActor("cityLeader", { unitId: stage.office.cityId });
  const page = await at(later, () => getUnitPage(leader, unitId));
  const row = page?.rows.find(({ indicator }) => indicator.code === "nha_ddk_xay_moi");
  return { page, cell: row?.cells.at(-1) };
}

const ten = { amount: { kind: "whole", whole: 10n } };

test("a commune merged in mid-year: nothing as it was then, both as of today", async () => {
  const stage = await anOpenPeriod();
  await send(stage, stage.dongAnh);
  await send(stage, stage.meLinh);
  const [merged = ""] = await founded(stage, ["Thư Lâm"]);
  await become(stage, "merge", [arrow(stage.dongAnh, merged), arrow(stage.meLinh, merged)]);
  const { page, cell } = await housesOf(stage, merged);
  expect(page?.hasForerunners).toBe(true);
  expect(cell).toMatchObject({
    own: null,
    restated: { total: { amount: { whole: 20n } }, apart: [] },
  });
});

test("one split in three: by known shares restated, by unknown ones beside it and not added", async () => {
  const stage = await anOpenPeriod();
  await send(stage, stage.dongAnh);
  await send(stage, stage.meLinh);
  const known = await founded(stage, ["Thư Lâm", "Phúc Thịnh", "Thiên Lộc"]);
  const unknown = await founded(stage, ["Yên Lãng", "Tiến Thắng", "Quang Minh"]);
  const share = (numerator: number) => ({ numerator, denominator: 10 });
  await become(
    stage,
    "split",
    known.map((id, place) => arrow(stage.dongAnh, id, share([2, 3, 5][place] ?? 0))),
  );
  await become(
    stage,
    "split",
    unknown.map((id) => arrow(stage.meLinh, id)),
  );
  expect((await housesOf(stage, known[2] ?? "")).cell?.restated).toMatchObject({
    total: { amount: { whole: 5n }, qualifier: "exact" },
    apart: [],
  });
  expect((await housesOf(stage, unknown[0] ?? "")).cell?.restated).toMatchObject({
    total: null,
    apart: [{ unitId: stage.meLinh, total: ten }],
  });
});

test("a district that ended: its own figures stay as they were, and it says who goes on with it", async () => {
  const stage = await anOpenPeriod();
  await send(stage, stage.dongAnh);
  const communes = await founded(stage, ["Thư Lâm", "Phúc Thịnh"]);
  await become(
    stage,
    "split",
    communes.map((id) => arrow(stage.dongAnh, id)),
  );
  const { page, cell } = await housesOf(stage, stage.dongAnh);
  expect(cell).toMatchObject({ own: ten });
  expect(page?.successors.map(({ name }) => name).sort()).toEqual(["Phúc Thịnh", "Thư Lâm"]);
});

test("its own people and those over the cluster read it; the other units' people do not", async () => {
  const stage = await anOpenPeriod();
  await send(stage, stage.dongAnh);
  const own = stage.peopleOf(stage.dongAnh).officer;
  expect(await at(inTime, () => getUnitPage(own, stage.dongAnh))).not.toBeNull();
  expect(await at(inTime, () => getUnitPage(stage.secretary, stage.dongAnh))).not.toBeNull();
  const other = stage.peopleOf(stage.meLinh).officer;
  expect(await at(inTime, () => getUnitPage(other, stage.dongAnh))).toBeNull();
  expect(await at(inTime, () => getUnitPage(anActor("viewer"), stage.dongAnh))).toBeNull();
});
