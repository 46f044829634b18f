import { beforeEach, expect, test } from "vitest";
import { at } from "@/lib/clock";
import { takeBackReport } from "@/lib/report/commands/send-report";
import { getReceipt } from "@/lib/report/queries/get-receipt";
import { anActor } from "@/tests/support/actors";
import { anOpenPeriod, inTime, sendSheet } from "@/tests/support/reports";

let stage: Awaited<ReturnType<typeof anOpenPeriod>>;
let key: { periodId: string; unitId: string };

beforeEach(async () => {
  stage = await anOpenPeriod();
  key = { periodId: stage.periodId, unitId: stage.dongAnh };
});

test("the receipt says of whom, for which period, when; taken back, it says no hour", async () => {
  const { officer, head } = stage.peopleOf(stage.dongAnh);
  expect(await getReceipt(officer, key)).toBeNull();
  const ref = await sendSheet(stage, { unitId: stage.dongAnh });
  expect(await getReceipt(officer, key)).toMatchObject({
    ...{ unit: { name: "Đông Anh" }, form: "Báo cáo 6 tháng", figures: 4, permittedBy: null },
    ...{ submittedAt: inTime, period: { label: "6 tháng đầu năm 2024", toOn: "2024-06-15" } },
  });
  await at(inTime, () => takeBackReport(head, ref));
  expect((await getReceipt(officer, key))?.submittedAt).toBeNull();
});

test("whoever may not read the report gets no receipt of it", async () => {
  await sendSheet(stage, { unitId: stage.dongAnh });
  const peer = stage.peopleOf(stage.meLinh).officer;
  expect(await getReceipt(peer, key)).toBeNull();
  expect(await getReceipt(stage.secretary, key)).not.toBeNull();
  expect(await getReceipt(anActor("viewer", { unitId: stage.dongAnh }), key)).toBeNull();
});
